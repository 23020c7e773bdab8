# compile() with every mode, and what runs show by sys.displayhook.
import sys


def attempt(f, *args, **kwargs):
    try:
        result = f(*args, **kwargs)
        print("code" if type(result) is type(attempt.__code__) else result)
    except Exception as e:
        print(type(e).__name__, e)


class Path:
    def __fspath__(self):
        return "path"


for mode in "exec", "eval", "single", "other", 3, None:
    attempt(compile, "1+1", "x", mode)
for text in "a=3;a\n", "None\n", "if 1:\n  5\n  6\n", "'text'", "for i in range(2): i * 10\n", "def f():\n  3\n", "1; 2; x = 3; 4":
    print(repr(text))
    exec(compile(text, "x", "single"))
print(_, eval(compile("7\n", "x", "single")))
for text in "1\n2", "\n", "# c", "1 ;", "1\n\n\n", "1\n# comment", "def f(): pass\n1", "if 1:\n 2\n3", "x = (", "if 1:":
    attempt(compile, text, "x", "single")
for text in "x=1", "", "1\n2", "  1", "\n1", "1 # c", "yield 1", "*a", "*a, 1", "x := 1", "(x := 1)":
    attempt(compile, text, "x", "eval")
print(eval(compile("x=1", "x", "exec")))
hook, sys.displayhook = sys.displayhook, lambda value: print("hook", value)
exec(compile("1; None; 2\n", "x", "single"))
sys.displayhook = None
attempt(exec, compile("1", "x", "single"))
del sys.displayhook
attempt(exec, compile("1", "x", "single"))
sys.displayhook = hook

attempt(compile, "1", "x", "eval", flags=99999999)
attempt(compile, "1", "x", "eval", "flags")
attempt(compile, "1", "x", "eval", 0, 1, 5)
attempt(compile, "1", "x", "eval", optimize="2")
attempt(compile, "1", "x", "eval", 0, 0, -1, 3)
attempt(compile, "1", "x", "eval", _feature_version=7)
attempt(compile, "1", "x", "eval", bad=1)
attempt(compile, "1", "x")
attempt(compile)
attempt(compile, 1, "x", "eval")
attempt(compile, attempt.__code__, "x", "exec")
attempt(compile, "1", 1, "eval")
attempt(compile, "a\0b", "x", "exec")
for name in b"bytes", Path():
    print(compile("1", name, "eval").co_filename)
for source in b" 1+1", bytearray(b"1+1"), memoryview(b"1+1"), "  \t1", "\n1", "", 1, attempt.__code__.replace(co_name="x"):
    attempt(eval, source)
attempt(eval, "1", 1)
attempt(eval, "1", {}, 1)
attempt(eval, "1", {}, {}, 1)
attempt(exec, 1)
attempt(exec, "1", 1)
attempt(exec, "1", {}, 1)
attempt(exec, "1", globals={})
attempt(exec, "1", closure=())
attempt(eval, "x", {"x": 1}, {"x": 2})
