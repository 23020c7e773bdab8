# print, repr, ascii, format, chr, ord, bin, oct, hex, input with odd arguments
import io, sys
def attempt(f, *args, **kw):
    try: return repr(f(*args, **kw))
    except BaseException as e: return f"{type(e).__name__}: {e}"



class BadStr:
    def __str__(self): raise ValueError("no str")
    def __repr__(self): return "<BadStr>"
class StrType:
    def __str__(self): return 5
    def __repr__(self): return None
class BadFormat:
    def __format__(self, spec): return 5
class OwnFormat:
    def __format__(self, spec): return f"<{spec}>"
class File:
    def write(self, s): sys.stdout.write("[" + s + "]")
class Flush(File):
    def flush(self): sys.stdout.write("(flushed)")
print(1, "a", None, sep="-", end="|\n"); print(sep="x"); print(1, 2, sep=None, end=None); print(1, 2, sep=""); print("a", "b", sep="\n"); print(*[]); print([], (), {}, set(), b"x", 1.0, 1j, ..., NotImplemented)
print(1, 2, file=File()); print(file=File()); sys.stdout.write("\n"); print(1, file=Flush(), flush=True); sys.stdout.write("\n"); print("é", "日本", "\t", "a\0b" == "a\0b")
for kw in ({"sep": 5}, {"end": 5}, {"sep": b""}, {"file": 5}, {"file": object()}, {"flush": "x"}, {"bad": 1}, {"sep": "a", "end": "b", "extra": 1}, {"file": None}):
    print(kw if "file" not in kw or kw["file"] in (5, None) else "file", attempt(print, "x", **kw))
print(attempt(print, BadStr()), attempt(print, StrType()), attempt(str, StrType()), attempt(repr, StrType()), attempt(repr), attempt(repr, 1, 2), attempt(ascii, "é日😀\n'"), attempt(ascii, StrType()), attempt(str), attempt(str, b"x"), attempt(str, b"x", "ascii"), attempt(str, 5, "ascii"), attempt(str, b"\xff", "ascii", "replace"), attempt(str, object=7), attempt(str, BadStr()))
out = io.StringIO(); print("a", "b", sep="\r\n", end="", file=out); print(repr(out.getvalue()))
out.close(); print(attempt(print, "x", file=out))
for args in [(5,), (5, "x"), (5, "05"), (5.5, ".1f"), ("a", ">3"), ("a", "d"), (5, "q"), (None, ""), (None, "5"), ([], ""), ([], ">5"), (OwnFormat(), "any"), (BadFormat(), ""), (5, 5), (5, b""), (), (True, "d"), (True, ""), (True, "5"), (1j, ".1f"), (b"x", ""), (b"x", "s"), (object, "")]:
    print(args[1:], attempt(format, *args))
for f, values in ((chr, [65, 0, 0x10FFFF, 0x110000, -1, "a", 1.0, 10 ** 30, True, 0xD800]), (ord, ["a", "", "ab", b"a", b"", bytearray(b"z"), 5, "😀", "\ud800", None]), (bin, [5, -5, 0, True, 1.5, "a", 10 ** 20]), (oct, [8, -8, 1.5]), (hex, [255, -255, 1.5, 2 ** 70]), (ascii, ["a\x7f\x80\xff\u0100", "\\", b"\xe9"])):
    print(f.__name__, [ascii(attempt(f, v)) for v in values], attempt(f), attempt(f, 1, 2))
class Index:
    def __index__(self): return 10
class BadIndex:
    def __index__(self): return "x"
print(bin(Index()), hex(Index()), oct(Index()), chr(Index()), attempt(bin, BadIndex()), attempt(chr, BadIndex()), [1] * Index(), "abcdefghijklm"[Index()], attempt(lambda: "a"[BadIndex()]), round(1.5, Index()) if False else "")
sys.stdin = io.StringIO("first line\nsecond\n\nlast without newline")
print([attempt(input) for _ in range(5)])
sys.stdin = io.StringIO("x\n")
print(attempt(input, "prompt> "), attempt(input, 5), attempt(input, "a", "b"), attempt(lambda: input(prompt="x")))
sys.stdin = None; print(attempt(input))
del sys.stdin; print(attempt(input))
class BadIn:
    def readline(self): return 5
sys.stdin = BadIn(); print(attempt(input))
class EmptyIn:
    def readline(self): return ""
sys.stdin = EmptyIn(); print(attempt(input))
saved = sys.stdout; sys.stdout = None; print("lost"); sys.stdout = saved
del sys.stdout
try: print("x")
except RuntimeError as e: sys.stdout = saved; print(e)
