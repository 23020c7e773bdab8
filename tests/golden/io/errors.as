# what open() and files refuse
import tempfile_stub as tmp, os
path = tmp.path("errors.txt")


def attempt(f, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, str(e).replace(path, "PATH"))


attempt(open, path + ".missing")
attempt(open, "/tmp")
attempt(open, "/tmp", "w")
attempt(open, path + "/x/y")
attempt(open, path, "q")
attempt(open, path, "rw")
attempt(open, path, "")
attempt(open, path, "rb+t")
attempt(open, path, "rr")
attempt(open, path, "rb", encoding="utf-8")
attempt(open, path, "rb", newline="")
attempt(open, path, "rb", errors="strict")
attempt(open, path, "r", 0)
attempt(open, path, newline="x")
attempt(open, path, "w", encoding="no-such")
attempt(open, 3.5)
attempt(open, "a\0b")
attempt(open, -5)
attempt(open)
attempt(open, path, mode=5)
with open(path, "w") as f:
    attempt(f.read)
    attempt(f.write, 5)
    attempt(f.write, b"x")
    attempt(f.readline)
    attempt(f.seek, -1)
    attempt(f.seek, 1, 1)
    attempt(f.seek, 1, 2)
attempt(f.write, "x")
attempt(f.read)
attempt(f.flush)
attempt(f.fileno)
attempt(f.__enter__)
attempt(lambda: list(f))
f.close()
with open(path) as f:
    attempt(f.write, "x")
    attempt(f.read, "x")
    attempt(f.read, 1.5)
attempt(open, path, "x")
with open(path, "wb") as f:
    attempt(f.read)
    attempt(f.write, "text")
    attempt(f.readline)
attempt(f.write, b"x")
with open(path, "rb") as f:
    attempt(f.write, b"x")
    attempt(f.read, -5)
attempt(f.read)
attempt(f.seek, 0)
with open(path, "rb", 0) as f:
    attempt(f.write, b"x")
attempt(f.read)
os.remove(path)
try:
    with open(path, "w") as f:
        f.write("kept")
        raise KeyError("inside")
except KeyError:
    print(f.closed, open(path).read())
os.remove(path)
