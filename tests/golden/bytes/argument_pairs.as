# Methods of two and more arguments, and keywords.
def call(f, *args, **kw):
    try:
        return repr(f(*args, **kw))
    except Exception as e:
        return f'{type(e).__name__}: {e}'


odd = [None, 1, -2, 1.5, 10**30, '', 'a', b'', b'a', b'bc', bytearray(b'a'), 300]
for name in 'replace split find index count startswith endswith center ljust translate maketrans'.split():
    seen = {}
    for a in odd:
        for b in odd:
            seen.setdefault(call(getattr(b'abcabc', name), a, b), []).append(f'{a!r},{b!r}')
    for result, where in seen.items():
        print(name, result if len(result) < 200 else len(result), len(where), *where[:3])
print(call(b'abc'.translate, None, b'b'), call(b'abc'.translate, bytes(range(256)), b'b'), call(b'abc'.translate, delete=b'a'), call(b'abc'.translate, b'x'), call(b'abc'.translate, None, delete='b'))
print(bytes.maketrans(b'ab', b'xy')[95:100], b'aabb'.translate(bytes.maketrans(b'ab', b'xy')), bytearray(b'ab').translate(bytes.maketrans(b'a', b'z'), b'b'))
for args in [(b'a', b'b', 1), (b'', b'-'), (b'', b'-', 2), (b'a', b''), (b'a', 'b'), ('a', b'b'), (b'a', b'b', None), (b'a', b'b', 1.0), (97, b'x'), (bytearray(b'a'), memoryview(b'zz'))]:
    print('replace', [type(a).__name__ if isinstance(a, memoryview) else a for a in args], call(b'abca'.replace, *args), call(bytearray(b'abca').replace, *args))
for args in [(97,), (97, 1), (97, 1, 3), (-1,), (256,), (b'ca', -2), (b'', 4), (b'', 5), (98, None, None), (True,), (97, 'x')]:
    for name in 'find rfind count index'.split():
        print(name, args, call(getattr(b'abca', name), *args))
for kw in [dict(sep=b'b'), dict(maxsplit=1), dict(sep=None, maxsplit=0), dict(sep=b''), dict(sep='b'), dict(sep=98)]:
    print('split', kw, call(b'a b b c'.split, **kw), call(bytearray(b'a b b c').rsplit, **kw))
for kw in [dict(), dict(sep=':'), dict(sep=':', bytes_per_sep=2), dict(sep=b'-', bytes_per_sep=-2), dict(sep='::'), dict(sep='é'), dict(sep=5), dict(bytes_per_sep=2), dict(sep='', bytes_per_sep=2), dict(sep='.', bytes_per_sep=0), dict(sep='.', bytes_per_sep='x')]:
    print('hex', kw, call(b'\x01\xab\xcd\xef\x10'.hex, **kw), call(bytearray(b'\x01\xab\xcd').hex, **kw), call(memoryview(b'\x01\xab\xcd').hex, **kw))
for text in ['', 'ab', 'AB cd', ' ab\tcd\n', 'a b', 'abc', 'zz', 'ab zz', 'é', '0x12', 'ab\x00', b'ab', None, 5]:
    print('fromhex', ascii(text), call(bytes.fromhex, text), call(bytearray.fromhex, text))
for args, kw in [((), {}), ((3,), {}), ((-1,), {}), ((b'ab',), {}), (('ab',), {}), (('aé', 'latin-1'), {}), (('aé', 'ascii', 'replace'), {}), (([1, 2],), {}), (([256],), {}), (([-1],), {}), ((['a'],), {}), ((1.5,), {}), ((None,), {}),
                 ((), dict(source=b'x')), ((), dict(source='x', encoding='ascii')), ((), dict(encoding='ascii')), ((), dict(errors='strict')), ((b'x', 'ascii'), {}), ((5, 'ascii'), {}), (('x', 5), {}), ((1, 2, 3, 4), {}), ((), dict(nope=1)), ((2**63,), {}), ((range(3),), {}), (({1: 2},), {}), ((True,), {})]:
    print('new', args, kw, call(bytes, *args, **kw), call(bytearray, *args, **kw))
