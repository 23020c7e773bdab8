# open() in text mode: lines, positions, newlines, encodings
import os, tempfile_stub as tmp
path = tmp.path("text.txt")
with open(path, "w") as f:
    print(f.write("first\nsecond\n"), f.writelines(["third\n", "fourth"]), f.tell())
    print("printed", 5, file=f)
    print(f.mode, f.encoding, f.newlines, f.closed, f.writable(), f.readable(), f.seekable())
print(f.closed, repr(f).replace(path, "PATH"))
with open(path) as f:
    print(f.read(3), f.read(4), repr(f.readline()), f.tell())
    print(f.readlines())
    print(repr(f.read()), repr(f.readline()))
    f.seek(0)
    print([line for line in f])
    f.seek(6)
    print(next(f), end="")
    try:
        f.tell()
    except OSError as e:
        print(e)
with open(path, "a+") as f:
    f.write("appended\n")
    f.seek(0)
    print(len(f.readlines()))
with open(path, "r+") as f:
    f.write("FIRST")
    f.seek(0)
    print(f.readline(), end="")
    print(f.truncate(8))
print(repr(open(path).read()))
with open(path, "w", newline="") as f:
    f.write("a\r\nb\rc\n")
for newline in (None, "", "\n", "\r", "\r\n"):
    with open(path, newline=newline) as f:
        print(repr(newline), f.readlines(), repr(f.newlines))
with open(path, "w", newline="\r\n") as f:
    f.write("x\ny\n")
print(open(path, "rb").read())
with open(path, "w", encoding="latin-1") as f:
    f.write("äöü\n")
print(open(path, "rb").read(), open(path, encoding="latin-1").read(), end="")
try:
    open(path, encoding="utf-8").read()
except UnicodeDecodeError as e:
    print(e)
print(repr(open(path, encoding="utf-8", errors="replace").read()), repr(open(path, errors="ignore").read()))
with open(path, "w", encoding="ascii", errors="backslashreplace") as f:
    f.write("é€\n")
print(open(path).read(), end="")
try:
    open(path, "w", encoding="ascii").write("é")
except UnicodeEncodeError as e:
    print(e)
with open(path, "w", encoding="utf-16") as f:
    f.write("wide\nchars\n")
print(open(path, encoding="utf-16").readlines())
with open(path, "w") as f:
    f.write("日本語\nテキスト\n" * 2000)
with open(path) as f:
    print(sum(1 for _ in f), os.path.getsize(path))
    f.seek(0)
    print(f.read(5), len(f.read()), f.read(2) == "")
os.remove(path)
