def attempt(text):
    try:
        print(text, "->", eval(text))
    except Exception as e:
        print(text, "->", type(e).__name__ + ":", e)


for text in (
    'enumerate(1)',
    'enumerate([], "a")',
    'enumerate([], 1, 2)',
    'enumerate([], x=1)',
    'zip(1)',
    'zip([], 1)',
    'zip([], x=1)',
    'list(zip([1], [1, 2], strict=True))',
    'list(zip([1, 2], [1], strict=True))',
    'list(zip([1, 2], [1, 2], [1], strict=True))',
    'list(zip([1], [1], [1, 2], strict=True))',
    'map()',
    'map(1)',
    'map(1, 2)',
    'list(map(1, [2]))',
    'filter(1)',
    'filter(1, 2)',
    'filter(1, 2, 3)',
    'reversed()',
    'reversed(1)',
    'reversed({1})',
    'reversed(1, 2)',
    'iter(1, 2)',
    'iter()',
    'iter(1)',
    'iter(1, 2, 3)',
    'next([])',
    'next(5)',
    'next(iter([]), 1, 2)',
):
    attempt(text)
