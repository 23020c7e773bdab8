# os.path: every function with odd paths
import os.path as p, os
def attempt(f, *a, **k):
    try: return repr(f(*a, **k))
    except BaseException as e: return f"{type(e).__name__}: {e}"
paths = ["", ".", "..", "/", "//", "///a", "a", "a/", "a/b", "/a/b/", "a//b", "./a", "../a/..", "a/./b/../c", "/..", "a.txt", ".hidden", "a.tar.gz", "a.", "dir.x/file", "~", "~/x", "~nobody/x", "$HOME", "é/ü", "a b", b"bytes/x", "a\nb"]
for f in (p.basename, p.dirname, p.split, p.splitext, p.normpath, p.isabs, p.splitdrive, p.normcase):
    print(f.__name__, [attempt(f, x) for x in paths])
for a in [("a", "b"), ("a", "/b"), ("", "b"), ("a", ""), ("a/", "b"), ("/", "a"), ("a", "b", "c"), ("a", "..", "/c", "d"), (b"a", b"b"), ("a", b"b"), ("a", 5), (5,), (), ("a", None)]:
    print("join", a, attempt(p.join, *a))
for a in (["/a/b", "/a/c"], ["a", "b"], ["/a", "/a"], ["/a/b/c", "/a/b"], [], ["/a", "b"], ["abc", "abd"], ["/"], "ab", [b"a", "a"], 5):
    print("common", a, attempt(p.commonpath, a), attempt(p.commonprefix, a))
for a in [("/a/b", "/a"), ("/a", "/a/b/c"), ("a", "b"), ("/a", "/a"), ("", "/a"), ("/a/b", ""), ("/x", "y")]:
    r = attempt(p.relpath, *a)
    print("relpath", a, r if a[1].startswith("/") and a[0].startswith("/") else "relative to here")
os.environ["V"] = "value"; os.environ["HOME"] = "/home/me"; os.environ.pop("NOPE", None)
print([attempt(p.expandvars, x) for x in ("$V", "${V}", "$NOPE", "a$V/b", "$", "${", "${V", "$$V", "%V%", b"$V", 5)])
print([attempt(p.expanduser, x) for x in ("~", "~/a", "a/~", "~no_such_user_x/a", b"~/b", "")])
for f in (p.exists, p.isfile, p.isdir, p.islink, p.lexists, p.ismount):
    print(f.__name__, [attempt(f, x) for x in ("/", "/nonexistent", "", "/dev/null", "a\0b", 5, None, b"/", -1, 1.5)])
for f in (p.getsize, p.getmtime, p.samefile):
    print(f.__name__, attempt(f, "/nonexistent") if f is not p.samefile else attempt(f, "/", "/."), attempt(f, None) if f is not p.samefile else attempt(f, "/", "/nonexistent"))
print(attempt(p.abspath, "/a/../b"), attempt(p.realpath, "/a/../b"), attempt(p.abspath, 5), p.sep, p.pardir, p.curdir, p.extsep, p.pathsep, p.altsep, p.defpath, p.devnull)
print(attempt(os.fspath, "a"), attempt(os.fspath, b"a"), attempt(os.fspath, 5), attempt(os.fsencode, "é"), attempt(os.fsdecode, b"\xff"), attempt(os.fsencode, 5))
class Path:
    def __init__(self, v): self.v = v
    def __fspath__(self): return self.v
print(attempt(os.fspath, Path("x")), attempt(os.fspath, Path(5)), attempt(p.join, Path("a"), "b"), attempt(p.basename, Path("a/b")), isinstance(Path(""), os.PathLike), attempt(open, Path("/nonexistent/x")), attempt(p.exists, Path("/")))
