# attributes of exceptions: set, deleted, of wrong types; fields of each class
import sys


def attempt(f):
    try: return repr(f())
    except Exception as e: return f"{type(e).__name__}: {e}"


e = ValueError("x", 2)
for name, values in {"args": [(), [1], "ab", 5, None], "__traceback__": [None, 5], "__cause__": [None, KeyError("c"), 5, KeyError], "__context__": [None, KeyError("c"), "x"], "__suppress_context__": [True, 0, "yes"], "__notes__": [["n"], 5], "extra": [1]}.items():
    for value in values:
        print(name, repr(value), attempt(lambda: setattr(e, name, value)), repr(getattr(e, name, "missing")))
    print("del", name, attempt(lambda: delattr(e, name)), repr(getattr(e, name, "missing")))
print(e.__suppress_context__)
e.__cause__ = None
print(e.__suppress_context__, e.__dict__)
s = StopIteration(1, 2)
print(s.value, s.args, StopIteration().value, StopIteration((1, 2)).value)
s.value = 5
print(s.value, s.args)
print(StopAsyncIteration(1).args, hasattr(StopAsyncIteration(1), "value"))
i = ImportError("m", name="n", path="p")
print(i.name, i.path, i.msg, i.args, str(i), repr(i), ImportError().msg, ImportError("a", "b").msg, str(ImportError("a", "b")))
print(attempt(lambda: ImportError("m", nme="x")), attempt(lambda: ImportError(name="only")), repr(ModuleNotFoundError("m", name="n")))
a = AttributeError("m", name="n", obj=5)
print(a.name, a.obj, a.args, AttributeError("x", "y").args, AttributeError().name, attempt(lambda: AttributeError("m", wrong=1)), attempt(lambda: AttributeError(5).obj))
n = NameError("m", name="n")
print(n.name, NameError().name, attempt(lambda: NameError("m", obj=1)), attempt(lambda: UnboundLocalError("u", name="v").name))
for cls in (KeyError, IndexError, LookupError, ValueError, TypeError, ArithmeticError, AssertionError, RuntimeError, GeneratorExit, KeyboardInterrupt, MemoryError, EOFError, BufferError, ReferenceError, Warning, UserWarning, EncodingWarning):
    print(cls.__name__, attempt(lambda: cls(1, k=2)), attempt(lambda: cls()), attempt(lambda: str(cls(1))), attempt(lambda: str(cls("a", "b"))), attempt(lambda: str(cls(None))))
print(str(KeyError("k")), str(KeyError("k", 1)), str(KeyError()), repr(KeyError("é\n")), str(KeyError(KeyError("inner"))))
x = SyntaxError("msg", ("file", 1, 2, "text", 3, 4))
print(x.msg, x.filename, x.lineno, x.offset, x.text, x.end_lineno, x.end_offset, x.print_file_and_line, x, repr(x))
x.lineno = 7; x.filename = "dir/other.py"; x.msg = "new"
print(x, x.args)
x.filename = None
print(x)
x.lineno = None; x.filename = "f"
print(x)
print(SyntaxError(), repr(SyntaxError()), SyntaxError("a", "b").args if False else attempt(lambda: SyntaxError("a", "bc")), attempt(lambda: SyntaxError("a", ("f", 1, 2))), attempt(lambda: SyntaxError("a", 5)), attempt(lambda: SyntaxError("a", [1, 2, 3, 4]).lineno), attempt(lambda: SyntaxError("a", (1, 2, 3, 4, 5))))
class Fields(Exception):
    def __init__(self, code, *, reason="r"): self.code = code; self.reason = reason
f = Fields(5, reason="why")
print(f, repr(f), f.args, f.code, f.reason, attempt(lambda: Fields()), attempt(lambda: Fields(1, 2)), Fields.__init__.__qualname__)
class Super(Exception):
    def __init__(self, code): super().__init__(f"code {code}"); self.code = code
print(Super(3), repr(Super(3)), Super(3).args)
class Both(ValueError, KeyError): pass
print(repr(Both("k")), str(Both("k")), Both.__mro__)
print(attempt(lambda: type("Bad", (ValueError, OSError), {})), attempt(lambda: type("Bad3", (Exception, int), {})))
class Slotted(Exception): __slots__ = ("a",)
z = Slotted(1); z.a = 2; z.b = 3
print(z.a, z.__dict__)
print(ValueError("a") == ValueError("a"), ValueError("a") in [ValueError("a")], len({ValueError("a"), ValueError("a")}), ValueError(1).with_traceback(None).args, attempt(lambda: ValueError(1).with_traceback(5)))
print(BaseException.__doc__, Exception.__new__(ValueError, 5).args, BaseException.__new__(KeyError, 1, 2).args, attempt(lambda: BaseException.__init__(ValueError(), 1, 2)))
q = ValueError(1); q.__init__(2, 3); print(q.args)
print(q.__reduce__(), OSError(2, "x").__reduce__(), attempt(lambda: q.__setstate__({"new": 5})), q.new, attempt(lambda: q.__setstate__(5)))
import copy
c = copy.copy(OSError(2, "x", "f")); print(repr(c), c.filename, type(c).__name__)
d = copy.deepcopy(ExceptionGroup("g", [ValueError([1])])); print(repr(d))
