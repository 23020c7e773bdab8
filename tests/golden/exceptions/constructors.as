print(repr(ValueError()), repr(ValueError(1)), repr(ValueError(1, 2)), repr(ValueError("a")), repr(ValueError((1,))), str(ValueError()), str(ValueError(1)), str(ValueError(1, "x")))
print(repr(KeyError("k")), str(KeyError("k")), str(KeyError("a", "b")), str(KeyError()), str(KeyError("")))
s = StopIteration(5, 6)
print(s.value, s.args, StopIteration().value, repr(s))
s.value = 7
print(s.value, s.args)
for a in ((), (1,), (1, 2), ("x",), (None,)):
    print(SystemExit(*a).code, repr(SystemExit(*a)))
i = ImportError("msg", name="n", path="p")
print(i.msg, i.name, i.path, str(i), repr(i), i.args)
print(ImportError().msg, ImportError("a", "b").msg, str(ImportError("a", "b")))
n = NameError("m", name="x")
print(n.name, n, NameError("m").name)
a = AttributeError("m", name="x", obj=3)
print(a.name, a.obj, a)
for f in (lambda: ValueError(x=1), lambda: ImportError("m", foo=1), lambda: NameError(foo=1), lambda: AttributeError("m", nam=1), lambda: OSError(x=1), lambda: StopIteration(x=1), lambda: KeyError(x=1), lambda: SystemExit(x=1), lambda: SyntaxError(x=1), lambda: ModuleNotFoundError("a", nme=1), lambda: UnboundLocalError("a", nme=1)):
    try: print(repr(f()))
    except TypeError as e: print(e)
e = OSError(2, "No such file", "f.txt")
print(type(e).__name__, e.errno, e.strerror, e.filename, e.filename2, e.args, str(e), repr(e))
e = OSError(17, "x", "a", None, "b")
print(type(e).__name__, str(e), e.filename2, e.args)
for args in ((), (1,), (13, "m"), (9999, "m"), ("a", "b"), (2, "m", None), (2, "m", 5), (1, 2, 3, 4, 5, 6), (110, "t"), (11, "again"), (32, "pipe"), (3, ""), (4, "i"), (10, "c"), (20, "n"), (21, "d"), (103, "a"), (104, "r"), (111, "f"), (2.0, "m"), (True, "x")):
    e = OSError(*args)
    print(type(e).__name__, e.errno, e.strerror, e.filename, "|", str(e), "|", repr(e))
print(type(FileNotFoundError(13, "x")).__name__, type(ConnectionError(111, "x")).__name__)
class MyOS(OSError):
    def __init__(self, a): super().__init__(2, a); self.extra = a
e = MyOS("hello")
print(e.errno, e.strerror, e.extra, str(e), e.args)
class MyOS2(OSError):
    def __new__(cls, *a): return super().__new__(cls, *a)
    def __init__(self, *a): pass
print(MyOS2(2, "z").args, MyOS2(2, "z").errno)
s = SyntaxError("bad", ("f.py", 3, 5, "text\n"))
print(s.msg, s.filename, s.lineno, s.offset, s.text, s.end_lineno, s.end_offset, str(s), repr(s), s.print_file_and_line)
s = SyntaxError("bad", ("/a/b/f.py", 3, 5, "text\n", 4, 6))
print(s.end_lineno, s.end_offset, str(s))
print(str(SyntaxError("m")), str(SyntaxError()), SyntaxError().msg, str(IndentationError("i", ("q.py", 1, 2, "z"))), str(SyntaxError("m", (None, 4, 1, "t"))), str(SyntaxError("m", ("f", None, 1, "t"))))
for bad in (("m", (1,)), ("m", 5), ("m", (1, 2, 3, 4, 5)), ("m", (1, 2, 3, 4, 5, 6, 7))):
    try: print(repr(SyntaxError(*bad)))
    except Exception as e: print(type(e).__name__, e)
d = UnicodeDecodeError("utf-8", b"ab\xffcd", 2, 3, "bad byte")
print(d.encoding, d.object, d.start, d.end, d.reason, str(d))
print(str(UnicodeDecodeError("ascii", b"abcdef", 1, 4, "why")), repr(d))
u = UnicodeEncodeError("ascii", "aé\u20ac\U0001F600z", 1, 2, "ordinal")
print(str(u), str(UnicodeEncodeError("ascii", "aé\u20acz", 1, 3, "o")), str(UnicodeEncodeError("x", "\u20ac", 0, 1, "r")), str(UnicodeEncodeError("x", "\U0001F600", 0, 1, "r")))
print(str(UnicodeTranslateError("ab\u20ac", 2, 3, "no")), str(UnicodeTranslateError("abc", 0, 2, "no")))
for bad in (lambda: UnicodeDecodeError(), lambda: UnicodeDecodeError("a", "b", 1, 2, "c"), lambda: UnicodeEncodeError("a", b"b", 1, 2, "c"), lambda: UnicodeEncodeError("a", "b", "x", 2, "c"), lambda: UnicodeTranslateError("a"), lambda: UnicodeDecodeError(1, b"", 1, 1, "")):
    try: bad()
    except TypeError as e: print(e)
d.start = 0; d.end = 2; d.reason = "changed"
print(d)
class Custom(Exception): pass
c = Custom("a", 1); c.code = 5
print(repr(c), c.__dict__, c.code)
class NoInit(Exception):
    def __init__(self, x): self.x = x
print(repr(NoInit(5)), NoInit(5).args, str(NoInit(6)))
class WithStr(Exception):
    def __str__(self): return "custom str"
print(WithStr(1), repr(WithStr(1)))
