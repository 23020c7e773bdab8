# Methods of two and three arguments: every pair of odd ones.
class Index:
    def __index__(self):
        return 1

    def __repr__(self):
        return 'Index'


odd = [None, 1, -2, 1.5, 10**30, '', 'a', 'bc', b'a', ['a'], Index()]


def call(f, *args):
    try:
        return repr(f(*args))
    except Exception as e:
        return f'{type(e).__name__}: {e}'


for name in 'replace split rsplit find index count startswith endswith center ljust encode translate maketrans'.split():
    seen = {}
    for a in odd:
        for b in odd:
            seen.setdefault(call(getattr('abcabc', name), a, b), []).append(f'{a!r},{b!r}')
    for result, where in seen.items():
        print(name, result, len(where), *where[:3])
for args in [('a', 'b', 1), ('a', 'b', -1), ('a', 'b', 0), ('a', 'b', None), ('a', 'b', 1.0), ('', '-', 2), ('', '-'), ('', ''), ('a', 'b', 1, 2), (), ('a',)]:
    print('replace', args, call('abcabc'.replace, *args))
for args in [('b', 1, 4), ('b', -3), ('b', None, None), ('b', Index(), 10**30), ('b', 'x'), ('b', 0, 'x'), ('b', 1.0), ('', 3), ('', 6), ('', 7), ('', 5, 2), ('b', 0, 1, 2)]:
    for name in 'find rfind count startswith'.split():
        print(name, args, call(getattr('abcabc', name), *args))
for keywords in [dict(sep='b'), dict(maxsplit=1), dict(sep='b', maxsplit=1), dict(sep=None, maxsplit=-1), dict(sep=''), dict(max=1), dict(sep=b'b'), dict(maxsplit='1')]:
    for name in 'split', 'rsplit':
        print(name, keywords, call(lambda: getattr('abcabc', name)(**keywords)))
for keywords in [dict(keepends=True), dict(keepends=0), dict(keepends='x'), dict(keepends=None), dict(keep=1)]:
    print('splitlines', keywords, call(lambda: 'a\nb'.splitlines(**keywords)))
for keywords in [dict(tabsize=4), dict(tabsize=0), dict(tabsize=-1), dict(tabsize='4'), dict(tabsize=2**40), dict(tabs=1)]:
    print('expandtabs', keywords, call(lambda: 'a\tbc\n\td\r\te'.expandtabs(**keywords)))
for keywords in [dict(encoding='ascii'), dict(errors='ignore'), dict(encoding='ascii', errors='replace'), dict(encoding='nope'), dict(encoding=5), dict(errors=None), dict(codec='x')]:
    print('encode', keywords, call(lambda: 'aé'.encode(**keywords)))
