# bytes, bytearray, memoryview, str and int side by side: equality, order, hash, membership, sums
values = [b'', b'a', b'ab', b'\xff', bytearray(b'a'), bytearray(b'b'), memoryview(b'a'), 'a', 97, None, (97,), [97]]


def name(v):
    return 'view' if isinstance(v, memoryview) else repr(v)


for a in values[:7]:
    row = []
    for b in values:
        cell = '=' if a == b else '.'
        for sign, f in (('<', lambda: a < b), ('>', lambda: a > b)):
            try:
                cell += sign if f() else ''
            except TypeError as e:
                cell += 'T'
        row.append(cell)
    print(f'{name(a):>16}', *row)
for a, b in ((b'a', 'a'), (bytearray(b'a'), 1), (b'a', None), (memoryview(b'a'), b'b')):
    try:
        print(a < b)
    except TypeError as e:
        print(e)
print(hash(b'abc') == hash('abc'), hash(b'x') == hash(memoryview(b'x')), {b'a': 1}.get(b'a'), len({b'a', memoryview(b'a'), 'a'}))
for v in (bytearray(b'a'), memoryview(bytearray(b'a'))):
    try:
        hash(v)
    except Exception as e:
        print(type(e).__name__, e)
for item in (97, b'a', b'', b'bc', bytearray(b'c'), 'a', 256, -1, None, 1.0, True, memoryview(b'b')):
    row = []
    for target in (b'abc', bytearray(b'abc'), memoryview(b'abc')):
        try:
            row.append(item in target)
        except Exception as e:
            row.append(f'{type(e).__name__}: {e}')
    print(name(item), *row, sep=' | ')
for f in (lambda: b'a' + bytearray(b'b'), lambda: bytearray(b'a') + b'b', lambda: b'a' + memoryview(b'b'), lambda: b'a' + 'b', lambda: 'a' + b'b', lambda: b'a' * 3, lambda: 2 * bytearray(b'xy'), lambda: b'a' * -1, lambda: b'a' * 1.5, lambda: b'a' * b'b', lambda: memoryview(b'a') + b'b', lambda: b'a' % 5, lambda: -b'a', lambda: b'a' - b'a', lambda: sum([b'a', b'b'], b''), lambda: b''.join([b'a', bytearray(b'b'), memoryview(b'c')]), lambda: b'-'.join(['a']), lambda: bytes(3) + bytes([1, 2]), lambda: max(b'hello'), lambda: sorted(bytearray(b'cab')), lambda: b'%s %d %r' % (b'x', 5, 'é'), lambda: [*b'ab'], lambda: int(b'12') + int(bytearray(b'3'), 16), lambda: float(b'1.5')):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print(str(b'abc'), str(b'abc', 'ascii'), repr(b'\'"\\\n\x00\x7f\xff'), repr(bytearray(b"it's")), f'{b"x"}', '%s' % b'x', b"a'b", b'a"b', b'a\'b"c')
