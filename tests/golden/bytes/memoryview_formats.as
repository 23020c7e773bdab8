# cast() to every format and back, items of each, slices with steps, comparisons
def attempt(what, f):
    try:
        print(what, f())
    except Exception as e:
        print(what, type(e).__name__ + ':', e)


data = bytes(range(16))
for code in 'bBcHhIiLlQqfdNn?':
    attempt(code, lambda: (lambda v: (v.format, v.itemsize, v.shape, v.strides, v.ndim, v.nbytes, len(v), v[1], v.tolist()[:2]))(memoryview(data).cast(code)))
for args in [('x',), ('BB',), ('',), (5,), ('<H',), ('=H',), ('e',), ('H',), ('b',), ('c',), ()]:
    attempt(f'cast{args}', lambda: (lambda v: (v.format, v.shape, v.strides, v.tolist(), v.c_contiguous, v.f_contiguous, v.contiguous))(memoryview(data).cast(*args)))
attempt('odd size', lambda: memoryview(data[:15]).cast('I'))
attempt('twice', lambda: memoryview(data).cast('H').cast('I'))
attempt('back', lambda: memoryview(data).cast('H').cast('B').cast('Q').tolist())
attempt('of a slice with steps', lambda: memoryview(data)[::2].cast('H'))
b = bytearray(8)
for code, value in [('B', 255), ('B', 256), ('B', -1), ('b', -128), ('b', 128), ('h', -5), ('H', 70000), ('i', 2**31), ('q', -2**63), ('Q', 2**64), ('Q', 2**64 - 1), ('f', 1.5), ('f', 'x'), ('d', 7), ('d', 1e400), ('?', 5), ('?', []), ('c', b'z'), ('c', b'zz'), ('c', 122), ('c', 'z'), ('B', 'x'), ('B', 1.0), ('B', None)]:
    def store():
        memoryview(b).cast(code)[0] = value
        return b.hex()
    attempt(f'{code} = {value!r}', store)
attempt('1-d equal', lambda: (memoryview(b'ab') == b'ab', memoryview(b'ab') == bytearray(b'ab'), memoryview(b'ab') == 'ab', memoryview(b'ab') != b'ac', memoryview(b'ab') == memoryview(b'xaby')[1:3]))
attempt('formats equal', lambda: (memoryview(b'\1\0\2\0').cast('H') == memoryview(b'\1\0\2\0'), memoryview(b'\1\0').cast('H') == memoryview(b'\1\0').cast('h'), memoryview(b'\1\0\0\0\0\0\xf0\x3f'[:8]).cast('d') == memoryview(b'\0' * 6 + b'\xf0\x3f').cast('d')))
attempt('order', lambda: memoryview(b'a') < memoryview(b'b'))
attempt('hash', lambda: (hash(memoryview(b'ab')) == hash(b'ab')))
attempt('hash writable', lambda: hash(memoryview(bytearray(b'ab'))))
attempt('hash H', lambda: hash(memoryview(b'ab').cast('H')))
attempt('readonly', lambda: (memoryview(b'a').readonly, memoryview(bytearray(b'a')).readonly, memoryview(bytearray(b'a')).toreadonly().readonly))
attempt('write readonly', lambda: memoryview(b'a').__setitem__(0, 1))
attempt('write toreadonly', lambda: memoryview(bytearray(b'a')).toreadonly().__setitem__(0, 1))
v = memoryview(data)
attempt('steps', lambda: (v[::-3].tolist(), v[::4].strides, v[::-1][::-1] == v, v[5:2].tolist(), v[::2].c_contiguous, bytes(v[1::5])))
for bad in ('text', 5, None, [1], object):
    attempt(f'memoryview({bad!r})'[:20], lambda: memoryview(bad))
attempt('delete', lambda: v.__delitem__(0))
attempt('attributes', lambda: (v.obj is data, v.suboffsets, v[2:].obj is data, v.cast('H').obj is data, type(v).__name__))
attempt('slice sizes', lambda: memoryview(bytearray(4)).__setitem__(slice(0, 2), b'abc'))
attempt('slice format', lambda: memoryview(bytearray(4)).cast('H').__setitem__(slice(0, 1), b'ab'))
attempt('slice overlap', lambda: (lambda x: (memoryview(x).__setitem__(slice(1, 6), memoryview(x)[0:5]), x)[1])(bytearray(b'abcdef')))
attempt('index', lambda: (v.index(3) if hasattr(v, 'index') else 'no index', 3 in v, list(reversed(v))[:2], max(v)))
