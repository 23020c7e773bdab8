# os.environ, and small facts
import os
print("ASPEN_GOLDEN_X" in os.environ, os.getenv("ASPEN_GOLDEN_X"), os.getenv("ASPEN_GOLDEN_X", "fallback"))
os.environ["ASPEN_GOLDEN_X"] = "set"
print(os.environ["ASPEN_GOLDEN_X"], os.getenv("ASPEN_GOLDEN_X"), os.system("test \"$ASPEN_GOLDEN_X\" = set"))
del os.environ["ASPEN_GOLDEN_X"]
print(os.environ.get("ASPEN_GOLDEN_X", "gone"), os.system("test -z \"$ASPEN_GOLDEN_X\""))
for bad in (lambda: os.environ["ASPEN_NONE"], lambda: os.environ.__setitem__("A", 5), lambda: os.environ.__delitem__("ASPEN_NONE"),
            lambda: os.environ[5]):
    try:
        bad()
    except Exception as e:
        print(type(e).__name__, e)
print(os.name, os.sep, os.linesep.encode(), os.pathsep, os.curdir, os.pardir, os.extsep, os.devnull)
print(os.environ.setdefault("ASPEN_Y", "1"), os.environ.pop("ASPEN_Y"), type(os.getpid()), os.cpu_count() > 0)
print(len(os.urandom(5)), type(os.urandom(1)), os.urandom(8) != os.urandom(8))
print(os.system("exit 3") >> 8, os.waitstatus_to_exitcode(os.system("exit 4")), os.strerror(2))
r, w = os.pipe()
print(os.write(w, b"through the pipe"), os.read(r, 7), os.read(r, 100))
os.close(w)
print(os.read(r, 1), os.isatty(r))
os.close(r)


class P:
    def __fspath__(self):
        return "/tmp/p"


print(os.fspath(P()), os.fspath("x"), os.path.join(P(), "q"), os.path.basename(P()), isinstance(P(), os.PathLike), os.fsencode("ä"), os.fsdecode(b"\xff"))
try:
    os.fspath(5)
except TypeError as e:
    print(e)
print(issubclass(os.error, OSError), os.error is OSError)
