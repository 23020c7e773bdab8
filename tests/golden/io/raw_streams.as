# Buffers and text over raw streams that a script defines.
import io
def attempt(what, f):
    try:
        print(what, f())
    except BaseException as e:
        print(what, type(e).__name__ + ':', e)
class Raw(io.RawIOBase):
    def __init__(self, data=b'', chunk=5):
        self.data = bytearray(data); self.pos = 0; self.chunk = chunk
    def readable(self): return True
    def writable(self): return True
    def seekable(self): return True
    def readinto(self, b):
        n = min(len(b), self.chunk, len(self.data) - self.pos)
        n = max(n, 0)
        b[:n] = self.data[self.pos:self.pos+n]
        self.pos += n
        return n
    def write(self, b):
        b = bytes(b)[:self.chunk]
        if self.pos > len(self.data): self.data += bytes(self.pos - len(self.data))
        self.data[self.pos:self.pos+len(b)] = b
        self.pos += len(b)
        return len(b)
    def seek(self, pos, whence=0):
        self.pos = pos if whence == 0 else self.pos + pos if whence == 1 else len(self.data) + pos
        return self.pos
    def tell(self):
        return self.pos
    def truncate(self, size=None):
        if size is None: size = self.pos
        del self.data[size:]
        return size
r = Raw(b'hello world, this is data\nsecond line\nthird')
b = io.BufferedReader(r, 16)
attempt('read4', lambda: b.read(4))
attempt('peek', lambda: b.peek())
attempt('read1', lambda: b.read1(100))
attempt('readline', lambda: b.readline())
attempt('tell', lambda: b.tell())
attempt('seek', lambda: b.seek(3))
attempt('readinto', lambda: (lambda x: (b.readinto(x), x))(bytearray(7)))
attempt('readlines', lambda: b.readlines())
attempt('read', lambda: b.read())
attempt('write', lambda: b.write(b'x'))
attempt('raw', lambda: b.raw is r)
attempt('repr', lambda: repr(b))
attempt('mode', lambda: b.mode)
attempt('name', lambda: b.name)
attempt('fileno', lambda: b.fileno())
attempt('isatty', lambda: b.isatty())
attempt('readable', lambda: (b.readable(), b.writable(), b.seekable()))
attempt('detach', lambda: b.detach() is r)
attempt('after', lambda: b.read())
attempt('after', lambda: b.raw)
attempt('after', lambda: repr(b))
attempt('after', lambda: b.closed)
r = Raw(chunk=100)
w = io.BufferedWriter(r, 8)
for d in (b'abc', b'defg', b'hijklmnop', b'', b'q'):
    attempt('write', lambda: w.write(d))
    attempt('tell', lambda: w.tell())
attempt('flush', lambda: w.flush())
print(r.data)
attempt('seek', lambda: w.seek(2)); attempt('write', lambda: w.write(b'XX')); attempt('trunc', lambda: w.truncate(6)); attempt('read', lambda: w.read(1)); attempt('close', lambda: w.close()); attempt('closed', lambda: (w.closed, r.closed)); attempt('write', lambda: w.write(b'a'))
print(r.data)
r = Raw(b'0123456789abcdef')
x = io.BufferedRandom(r, 8)
attempt('rr', lambda: (x.read(3), x.write(b'XY'), x.tell(), x.read(2), x.seek(0), x.read(), x.tell()))
x.close()
print(r.data)
p = io.BufferedRWPair(Raw(b'input line\nmore'), Raw(chunk=100))
attempt('pair', lambda: (p.readline(), p.write(b'out'), p.flush(), p.read(2), p.peek(1), p.read1(1), p.readinto(bytearray(1)), p.readable(), p.writable(), p.seekable(), p.isatty(), p.closed, p.close(), p.closed))
attempt('pair2', lambda: p.read())
attempt('pair3', lambda: io.BufferedRWPair(io.BytesIO(), io.BytesIO()).write(b'a'))
attempt('pair4', lambda: io.BufferedRWPair(5, 6))
t = io.TextIOWrapper(io.BufferedRandom(Raw(chunk=1000)), encoding='utf-8', newline='\n')
attempt('text', lambda: (t.write('héllo\nwörld\n'), t.tell(), t.seek(0), t.readline(), t.tell(), t.read(), t.seek(0,2)))
t = io.TextIOWrapper(io.BytesIO(), encoding='utf-8')
attempt('pend', lambda: (t.write('abc'), t.buffer.getvalue(), t.flush(), t.buffer.getvalue(), t.write('d\n'), t.buffer.getvalue(), t.reconfigure(line_buffering=True), t.buffer.getvalue(), t.write('e\n'), t.buffer.getvalue(), t.write('f'), t.buffer.getvalue()))
t = io.TextIOWrapper(io.BytesIO(), write_through=True)
attempt('wt', lambda: (t.write('abc'), t.buffer.getvalue(), t.line_buffering, t.write_through, t.encoding, t.errors))
d = io.IncrementalNewlineDecoder(None, True)
attempt('ind', lambda: (d.decode('a\r'), d.decode('\nb\rc\n'), d.newlines, d.decode('x\r', final=True), d.newlines, d.getstate(), d.reset(), d.newlines))
import codecs
d = io.IncrementalNewlineDecoder(codecs.getincrementaldecoder('utf-8')(), False)
attempt('ind2', lambda: (d.decode(b'a\r'), d.getstate(), d.decode(b'\xc3'), d.getstate(), d.decode(b'\xa9\r\n'), d.newlines))
class BadRaw(io.RawIOBase):
    def readable(self): return True
    def readinto(self, b): return None
attempt('none', lambda: io.BufferedReader(BadRaw()).read())
attempt('none1', lambda: io.BufferedReader(BadRaw()).read(5))
attempt('none2', lambda: io.BufferedReader(BadRaw()).readline())
class Bad2(BadRaw):
    def readinto(self, b): return len(b)+1
attempt('bad2', lambda: io.BufferedReader(Bad2()).read(5))
class Bad3(BadRaw):
    def readinto(self, b): return 'x'
attempt('bad3', lambda: io.BufferedReader(Bad3()).read(5))
class Bad4(BadRaw):
    def readinto(self, b): raise OSError(5, 'disk')
attempt('bad4', lambda: io.BufferedReader(Bad4()).read(5))
class NotR(io.RawIOBase): pass
for K in (io.BufferedReader, io.BufferedWriter, io.BufferedRandom):
    attempt(K.__name__, lambda: K(NotR()))
    attempt(K.__name__, lambda: K(5))
    attempt(K.__name__, lambda: K(Raw(), 0))
    attempt(K.__name__, lambda: K(Raw(), -1))
    attempt(K.__name__, lambda: K(Raw(), 'a'))
    attempt(K.__name__, lambda: K())
    attempt(K.__name__+'bio', lambda: K(io.BytesIO(b'abc')).read())
class W0(Raw):
    def write(self, b): return None
w = io.BufferedWriter(W0(), 4)
attempt('w0', lambda: w.write(b'abcdefgh'))
