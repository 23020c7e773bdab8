# Classes of a script below io's: RawIOBase with readinto, BufferedIOBase, TextIOBase, a TextIOWrapper over them
import io


class Source(io.RawIOBase):
    def __init__(self, data):
        self.data, self.calls = data, []

    def readable(self):
        return True

    def readinto(self, buffer):
        n = min(len(buffer), 5, len(self.data))
        self.calls.append((len(buffer), n))
        buffer[:n] = self.data[:n]
        self.data = self.data[n:]
        return n


s = Source(b'line one\nline two\nend')
print(s.read(3), s.read(100), s.readline(), s.readall(), s.read(), s.calls)
print(Source(b'a\nb\n').readlines(), list(Source(b'x\ny')), Source(b'abc').read(0))
with Source(b'') as s:
    print(s.closed, s.readable(), s.writable(), s.seekable(), s.isatty())
print(s.closed)
for name, args in (('read', (1,)), ('readline', ()), ('fileno', ()), ('seek', (0,)), ('tell', ()), ('truncate', ()), ('write', (b'',)), ('flush', ()), ('readable', ()), ('__enter__', ()), ('writelines', ([b''],))):
    try:
        print(name, getattr(s, name)(*args))
    except Exception as e:
        print(name, type(e).__name__, e)


class Sink(io.RawIOBase):
    def __init__(self):
        self.parts = []

    def writable(self):
        return True

    def write(self, data):
        self.parts.append(bytes(data))
        return len(data)


sink = Sink()
sink.writelines([b'a', bytearray(b'b')])
print(sink.parts, sink.close(), sink.closed)
text = io.TextIOWrapper(io.BytesIO('é\r\nzwei\rdrei\n'.encode()), encoding='utf-8')
print([ascii(line) for line in text], text.newlines, text.buffer.tell())


class Upper(io.TextIOBase):
    def __init__(self):
        self.got = []

    def write(self, s):
        self.got.append(s.upper())
        return len(s)


u = Upper()
print('hello', 2, sep='-', file=u)
u.writelines(['x', 'y'])
print(u.got, u.encoding, u.errors, u.newlines)


class Reader(io.BufferedIOBase):
    def __init__(self, data):
        self.data = data

    def read(self, n=-1):
        n = len(self.data) if n is None or n < 0 else n
        out, self.data = self.data[:n], self.data[n:]
        return out

    read1 = read

    def readable(self):
        return True


b = bytearray(4)
r = Reader(b'abcdef\ngh')
print(r.readinto(b), b, r.readline(), r.readinto1(b), b)
print(io.TextIOWrapper(Reader('ünï\ncode'.encode()), encoding='utf-8').readlines())
for f in (lambda: io.RawIOBase().read(1), lambda: io.BufferedIOBase().read(), lambda: io.BufferedIOBase().detach(), lambda: io.TextIOBase().read(), lambda: io.TextIOBase().write('x'), lambda: io.IOBase().fileno(), lambda: io.IOBase().seek(0), lambda: io.IOBase().truncate()):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print(issubclass(io.UnsupportedOperation, (OSError, ValueError)), io.UnsupportedOperation.__mro__[1:3], isinstance(io.StringIO(), io.TextIOBase), isinstance(io.BytesIO(), io.BufferedIOBase))
