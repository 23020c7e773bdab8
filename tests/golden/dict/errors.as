def attempt(text):
    try:
        print(text, "->", eval(text))
    except Exception as e:
        print(text, "->", type(e).__name__ + ":", e)


for text in (
    'dict(1, 2)',
    'dict(1)',
    'dict([1])',
    'dict([(1, 2, 3)])',
    'dict(["abc"])',
    'dict([(1, 2), 5])',
    '{}["a"]',
    '{}[[]]',
    '{[]: 1}',
    '{}.pop("a")',
    '{}.pop()',
    '{}.popitem()',
    '{}.fromkeys(1)',
    '{}.fromkeys()',
    '{}.update(1)',
    '{}.update(1, 2)',
    '{}.update([1])',
    '{}.setdefault()',
    '{}.get()',
    '{} | []',
    '{} < {}',
    'hash({})',
    '[] in {}',
    '{1: 2}.keys()[0]',
    '{(1, []): 1}',
    '{1: 2}.__getitem__(3)',
    '{}.setdefault([])',
    '{}.get([])',
    '{"a": 1}[("a",)]',
):
    attempt(text)
