# BytesIO: each method, positions beyond the end, buffers, errors
import io


def attempt(what, f, *args):
    try:
        print(what, *(args if 'memory' not in repr(args) else ['view']), '->', f(*args))
    except Exception as e:
        print(what, *(args if 'memory' not in repr(args) else ['view']), '->', type(e).__name__ + ':', e)


data = b'line1\nline2\r\nline3'
for args in [(), (3,), (0,), (-1,), (None,), (100,), (1.5,), ('2',)]:
    for name in 'read read1 readline readlines'.split():
        f = io.BytesIO(data)
        f.seek(2)
        attempt(name, getattr(f, name), *args)
f = io.BytesIO(data)
for args in [(0,), (5,), (50,), (-1,), (3, 1), (-50, 1), (-3, 2), (3, 2), (0, 3), ('1',), ()]:
    attempt('seek', f.seek, *args)
f.seek(22)
print(f.read(), f.write(b'beyond'), f.getvalue(), f.tell())
for args in [(), (4,), (0,), (100,), (-1,), (None,), ('1',)]:
    f = io.BytesIO(b'0123456789')
    f.seek(6)
    attempt('truncate', f.truncate, *args)
    print('   ', f.getvalue(), f.tell())
f = io.BytesIO()
for value in (b'bytes', bytearray(b'array'), memoryview(b'view')[::2], 'text', 5, None, [1], b''):
    attempt('write', f.write, value if not isinstance(value, memoryview) else value)
    attempt('writelines', f.writelines, [value])
print(f.getvalue())
target = bytearray(4)
f = io.BytesIO(b'abcdef')
print(f.readinto(target), target, f.readinto(target), target, f.readinto(target), f.readinto1(memoryview(target)[1:3]))
attempt('readinto', f.readinto, b'const')
attempt('readinto', f.readinto, 'text')
f = io.BytesIO(b'0123456789')
view = f.getbuffer()
view[2:5] = b'XYZ'
print(f.getvalue(), len(view), view.readonly, bytes(view[:4]))
view.release()
f.write(b'ab')
print(f.getvalue())
for name in 'readable writable seekable isatty fileno detach flush tell getvalue'.split():
    attempt(name, getattr(f, name))
print([line for line in io.BytesIO(b'a\nb\n\nc')], next(io.BytesIO(b'x\ny')))
f.close()
for name, args in [('read', ()), ('write', (b'x',)), ('seek', (0,)), ('tell', ()), ('getvalue', ()), ('getbuffer', ()), ('truncate', ()), ('__next__', ()), ('readable', ()), ('__enter__', ()), ('readinto', (target,))]:
    attempt('closed ' + name, getattr(f, name), *args)
for args in [(5,), ('x',), (None,), ([1, 2],), (bytearray(b'ba'),), (b'a', b'b')]:
    attempt('BytesIO', lambda *a: io.BytesIO(*a).getvalue(), *args)
source = bytearray(b'shared?')
f = io.BytesIO(source)
source[0] = 0
print(f.getvalue(), io.BytesIO(initial_bytes=b'kw').read(), isinstance(f, io.BufferedIOBase), hasattr(f, 'name'), hasattr(f, 'mode'))
g = io.BytesIO(b'state')
g.seek(2)
print(g.read())
