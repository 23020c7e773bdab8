# open: modes, encodings, buffering, wrong arguments, use after closing
import os
def attempt(f, *a, **k):
    try: r = f(*a, **k)
    except BaseException as e: return f"{type(e).__name__}: {e}"
    if hasattr(r, "close"): r.close()
    return type(r).__name__ if hasattr(r, "close") else repr(r)
name = f"/tmp/aspen_golden_open_{os.getpid()}"
with open(name, "w") as f: f.write("line 1\nline 2\n")
for mode in ("r", "w", "a", "r+", "w+", "a+", "rb", "wb", "ab", "r+b", "rb+", "x", "xb", "", "rw", "z", "rr", "b", "t", "rt", "rbt", "r+w", "+", "U", "rU", "br", 5, None, b"r"):
    print(repr(mode), attempt(open, name, mode).replace(name, "NAME"))
with open(name, "w") as f: f.write("é\nx\r\ny\rz")
for kw in ({"encoding": "utf-8"}, {"encoding": "ascii"}, {"encoding": "nope"}, {"encoding": 5}, {"errors": "nope"}, {"newline": "x"}, {"newline": 5}, {"newline": "\n"}, {"buffering": 0}, {"buffering": 1}, {"buffering": -5}, {"buffering": "x"}, {"closefd": False}, {"opener": 5}, {"mode": "rb", "encoding": "utf-8"}, {"mode": "rb", "newline": "\n"}, {"mode": "rb", "errors": "strict"}, {"mode": "rb", "buffering": 0}, {"mode": "rb", "buffering": 1}, {"bad": 1}, {"opener": lambda p, f: -1}, {"opener": lambda p, f: "x"}):
    print({k: v if not callable(v) else "function" for k, v in kw.items()}, attempt(open, name, **kw).replace(name, "NAME"))
def read(**kw):
    with open(name, **kw) as f: return f.read()
print(attempt(read, newline=""), attempt(read), attempt(read, newline="\n"), attempt(read, encoding="ascii"), attempt(read, encoding="ascii", errors="replace"), attempt(read, encoding="latin-1"), attempt(read, mode="rb"))
f = open(name)
print(f.name == name, f.mode, f.closed, f.readable(), f.writable(), f.seekable(), f.encoding.lower(), f.errors, f.newlines, attempt(f.write, "x"), attempt(f.fileno) != "", f.tell(), f.read(1), attempt(f.seek, 1, 1), attempt(f.seek, -1), attempt(f.seek, 0, 5), attempt(f.read, "x"), attempt(f.readline, 1.5), attempt(f.truncate), attempt(f.writelines, ["x"]))
f.close(); f.close()
print(f.closed, attempt(f.read), attempt(f.readline), attempt(f.seek, 0), attempt(f.tell), attempt(f.fileno), attempt(next, f), attempt(list, f), attempt(f.__enter__), attempt(f.flush), attempt(f.isatty))
with open(name, "wb") as b:
    print(attempt(b.write, "text"), attempt(b.write, 5), b.write(b"x"), b.write(bytearray(b"yz")), b.write(memoryview(b"12")), attempt(b.read), attempt(b.writelines, [b"q", b"r"]), attempt(b.writelines, ["q"]), b.tell(), attempt(b.seek, -1), attempt(b.truncate, -1), attempt(b.truncate, 2), b.tell())
with open(name, "w") as w:
    print(attempt(w.write, b"x"), attempt(w.write, None), attempt(w.write), w.write(""), attempt(w.writelines, [1]), attempt(w.writelines, 5), attempt(w.read), attempt(next, w), w.write("\ud83d\ude00"[:0] + "ok"), attempt(w.write, "\ud800"))
print(os.path.getsize(name), attempt(open, name, "x").replace(name, "NAME"), attempt(open), attempt(open, None), attempt(open, 1.5), attempt(open, []), attempt(open, "/"), attempt(open, "/", "w"), attempt(open, "/nonexistent/x", "w"), attempt(open, "a\0b"), attempt(open, ""))
def in_with():
    with open(name) as f: raise KeyError("inside")
print(attempt(in_with), attempt(lambda: print("x", file=f)))
os.remove(name)
