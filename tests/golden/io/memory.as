# StringIO and BytesIO
import io
s = io.StringIO("one\ntwo\nthree")
print(s.read(2), repr(s.readline()), s.tell(), s.readlines(), repr(s.read()))
print(s.seek(0), [line for line in s], s.getvalue())
s = io.StringIO()
print(s.write("hello"), s.tell(), s.seek(1), s.write("EY"), s.getvalue(), s.truncate(), s.getvalue())
s.seek(8)
s.write("far")
print(repr(s.getvalue()))
s = io.StringIO("äöü€")
print(s.read(2), s.tell(), s.read(), s.seek(1), s.write("XY"), s.getvalue())
print(io.StringIO("a\r\nb\n").readlines(), io.StringIO("a\r\nb\rc", newline=None).readlines(), io.StringIO("a\nb", newline="\r\n").getvalue().encode())
print(s.readable(), s.writable(), s.seekable(), s.closed, s.isatty())


def attempt(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__, e)


attempt(s.write, 5)
attempt(s.seek, -1)
attempt(s.seek, 1, 1)
attempt(s.seek, 0, 5)
attempt(s.fileno)
attempt(io.StringIO, 5)
with s:
    pass
attempt(s.read)
attempt(s.getvalue)
b = io.BytesIO(b"abc\ndef")
print(b.read(2), b.readline(), b.readline(), b.read(), b.getvalue())
print(b.seek(-3, 2), b.read(), b.seek(2), b.write(b"XY"), b.getvalue(), b.tell())
b.seek(10)
b.write(b"!")
print(b.getvalue(), b.truncate(3), b.getvalue(), b.tell())
attempt(b.write, "text")
attempt(b.seek, -1)
attempt(io.BytesIO, "text")
b.close()
attempt(b.read)
b.close()
text = io.TextIOWrapper(io.BytesIO("zwölf\nboxkämpfer\n".encode()), encoding="utf-8")
print(text.readline(), text.read(), end="")
raw = io.BytesIO()
text = io.TextIOWrapper(raw, encoding="latin-1", newline="\r\n")
text.write("é\n")
text.flush()
print(raw.getvalue(), text.detach() is raw)
print("a", "b", file=(out := io.StringIO()), sep="-")
print(repr(out.getvalue()))


class Counting(io.StringIO):
    def write(self, text):
        self.count = getattr(self, "count", 0) + 1
        return super().write(text)


c = Counting()
print("x", "y", file=c)
print(c.count, repr(c.getvalue()))


class Raw(io.RawIOBase):
    def readable(self):
        return True

    def readinto(self, b):
        return 0


print(Raw().readable(), Raw().writable(), Raw().closed)
attempt(Raw().seek, 0)
attempt(Raw().fileno)
