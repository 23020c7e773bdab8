def attempt(text):
    try:
        print(text, "->", eval(text))
    except Exception as e:
        print(text, "->", type(e).__name__ + ":", e)


for text in (
    'range()',
    'range(1, 2, 3, 4)',
    'range("a")',
    'range(1, 2, 0)',
    'range(x=1)',
    'range(1.5)',
    'slice()',
    'slice(1, 2, 3, 4)',
    'range(3)[5]',
    'range(3)["a"]',
    'range(3).index(5)',
    'range(3).index("a")',
    'range(10)[::0]',
    'slice(1, 2, 0).indices(3)',
    'slice(1, 2).indices(-1)',
    'slice("a").indices(3)',
    'slice(1).indices("a")',
    'hash(slice(1))',
    'range(1) < range(2)',
    'range(10**30)[10**31]',
    'len(range(10**30))',
    'range(3) + range(3)',
    'range(3).append(1)',
):
    attempt(text)
