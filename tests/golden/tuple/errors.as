def attempt(text):
    try:
        print(text, "->", eval(text))
    except Exception as e:
        print(text, "->", type(e).__name__ + ":", e)


for text in (
    'tuple(1, 2)',
    'tuple(x=1)',
    'tuple(5)',
    '(1,)[3]',
    '(1,)["a"]',
    '(1,) + [1]',
    '(1,) * "a"',
    '(1,) * 10**12',
    '(1,).index(2)',
    '(1,).index()',
    '(1,).count()',
    '(1,) < [1]',
    'hash(([],))',
    'hash((1, {}))',
    '(1, 2)[::0]',
    '(1, 2)[10**30]',
    '(1, "a") < (1, 2)',
):
    attempt(text)
