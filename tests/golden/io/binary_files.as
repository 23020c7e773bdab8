# open() in binary mode
import tempfile_stub as tmp, os, io
path = tmp.path("binary.bin")
with open(path, "wb") as f:
    print(f, type(f).__name__) if False else print(type(f).__name__, f.mode)
    print(f.write(b"abc\ndef\n"), f.write(bytearray(b"\x00\xff")), f.tell())
with open(path, "rb") as f:
    print(type(f).__name__, f.mode, f.read(2), f.readline(), f.tell(), f.peek()[:2], f.read1(3), f.read())
    print(f.seek(1), f.seek(2, 1), f.seek(-2, 2), f.read(), f.read())
    f.seek(0)
    print(list(f), f.readlines())
    f.seek(0)
    buffer = bytearray(5)
    print(f.readinto(buffer), buffer)
with open(path, "r+b") as f:
    print(type(f).__name__, f.mode, f.read(1))
    f.write(b"BCD")
    f.seek(0)
    print(f.read())
    f.truncate(4)
    f.seek(10)
    f.write(b"!")
print(open(path, "rb").read())
with open(path, "ab") as f:
    print(f.mode, f.tell(), f.write(b"tail"), f.tell())
with open(path, "rb", buffering=0) as f:
    print(type(f).__name__, f.mode, f.read(3), f.readall() if hasattr(f, "readall") else f.read())
print(isinstance(f, io.RawIOBase), isinstance(f, io.IOBase), isinstance(open(path), io.TextIOBase))
fd = os.open(path, os.O_RDONLY)
with open(fd, "rb", closefd=False) as f:
    print(f.name == fd, f.read(2))
print(os.read(fd, 2))
os.close(fd)
with open(path, "w", buffering=1) as f:
    f.write("line\nrest")
    print(open(path).read() == "line\nrest" or open(path).read())
f = open(path)
print(f.buffer.read(), f.buffer.mode)
f.close()
os.remove(path)
