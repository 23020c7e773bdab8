# StringIO: each method in each state, newline modes, seek, truncate, errors
import io


def attempt(what, f, *args):
    try:
        print(what, *(ascii(a) for a in args), '->', ascii(f(*args)))
    except Exception as e:
        print(what, *(ascii(a) for a in args), '->', type(e).__name__ + ':', e)


text = 'a\nb\r\nc\rd\n\ne'
for newline in (None, '', '\n', '\r', '\r\n', 'x', 5):
    try:
        f = io.StringIO(text, newline)
    except Exception as e:
        print(repr(newline), type(e).__name__, e)
        continue
    print(repr(newline), ascii(f.getvalue()), [ascii(line) for line in f], f.newlines)
    f.write('new\nline\r\n')
    print('   ', ascii(f.getvalue()), f.tell())
f = io.StringIO('0123456789')
for args in [(), (3,), (0,), (-1,), (None,), (100,), (1.5,), ('2',), (1, 2)]:
    f.seek(2)
    attempt('read', f.read, *args)
    f.seek(2)
    attempt('readline', f.readline, *args)
    f.seek(2)
    attempt('readlines', f.readlines, *args)
for args in [(0,), (5,), (20,), (-1,), (0, 1), (0, 2), (3, 1), (-3, 2), (1, 0), (0, 3), (None,), ('1',), (1.5,), ()]:
    attempt('seek', f.seek, *args)
for args in [(), (4,), (0,), (100,), (-1,), (None,), ('1',)]:
    f = io.StringIO('0123456789')
    f.seek(6)
    attempt('truncate', f.truncate, *args)
    print('   ', repr(f.getvalue()), f.tell())
f = io.StringIO()
for value in ('é😀', '', 5, None, b'x', ['a']):
    attempt('write', f.write, value)
    attempt('writelines', f.writelines, value)
f.seek(10)
f.write('far')
print(ascii(f.getvalue()), f.tell())
f.seek(1)
f.write('XY')
print(ascii(f.getvalue()), ascii(f.read(3)), f.tell())
for name in 'readable writable seekable isatty fileno detach flush tell getvalue __iter__ __next__'.split():
    attempt(name, lambda: (lambda v: v if not callable(getattr(v, 'read', None)) else 'itself')(getattr(f, name)()))
print(f.encoding, f.errors, f.line_buffering, f.closed, f.newlines)
f.close()
f.close()
for name, args in [('read', ()), ('write', ('x',)), ('seek', (0,)), ('tell', ()), ('getvalue', ()), ('truncate', ()), ('readline', ()), ('__iter__', ()), ('__next__', ()), ('flush', ()), ('readable', ()), ('__enter__', ()), ('isatty', ()), ('writelines', ([],))]:
    attempt('closed ' + name, getattr(f, name), *args)
with io.StringIO('with') as g:
    print(g.read())
print(g.closed, f.closed)
for args in [(5,), (b'x',), (None,), ('a', '\n', 1), ()]:
    attempt('StringIO', lambda *a: io.StringIO(*a).getvalue(), *args)


class Loud(io.StringIO):
    def write(self, s):
        return super().write(s.upper())


loud = Loud()
print('hello', 1, file=loud, end='!')
print(loud.getvalue(), isinstance(loud, io.TextIOBase), issubclass(io.StringIO, io.IOBase))
