from collections import deque

def attempt(text):
    try:
        print(text, "->", eval(text))
    except Exception as e:
        print(text, "->", type(e).__name__ + ":", e)


for text in (
    'deque([]).pop()',
    'deque().popleft()',
    'deque([1]).remove(2)',
    'deque([1]).index(2)',
    'deque(maxlen=-1)',
    'deque(maxlen="a")',
    'deque() + [1]',
    'deque([1]) * "a"',
    'deque([1])["a"]',
    'deque([1])[1:]',
    'deque([1])[5]',
    'deque([1], 1).insert(0, 1)',
    'deque(1)',
    'deque(1, 2, 3)',
    'deque(x=1)',
    'deque().rotate("a")',
    'deque().extend(1)',
    'deque([1]).insert("a", 1)',
):
    attempt(text)
