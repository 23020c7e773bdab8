def attempt(text):
    try:
        print(text, "->", eval(text))
    except Exception as e:
        print(text, "->", type(e).__name__ + ":", e)


for text in (
    'set(1, 2)',
    'set(x=1)',
    'set(1)',
    'frozenset(1, 2)',
    'frozenset(x=3)',
    '{1}.remove(2)',
    'set().pop()',
    '{1}.add([])',
    '{1}.add()',
    '{1} | [1]',
    '{1}.union(1)',
    '{1} < [1]',
    '{[]}',
    '{1}.update(1)',
    '{1}.discard([])',
    '{1}.remove([])',
    '{1}.remove({2})',
    'frozenset().add',
    '{1} - [1]',
    '{1}.__or__([1])',
    '{1}.issubset(1)',
    '{1}.isdisjoint(1)',
    'hash({1})',
    '{1}[0]',
    '{1} + {2}',
    '{1, {2}}',
):
    attempt(text)
