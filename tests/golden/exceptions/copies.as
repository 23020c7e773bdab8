# copy and deepcopy of exceptions: arguments, attributes, notes, causes, groups, subclasses with their own signatures
import copy
class Two(Exception):
    def __init__(self, a, b): super().__init__(a, b); self.a, self.b = a, b
class Short(Exception):
    def __init__(self, a, b): super().__init__(f"{a} {b}"); self.a = a
class Keyword(Exception):
    def __init__(self, *, code): super().__init__(); self.code = code
class Slots(Exception):
    __slots__ = ("extra",)
class State(Exception):
    def __getstate__(self): return {"state": 1}
class Reduce(Exception):
    def __reduce__(self): return (Reduce, ("made by reduce",))
def show(e, f):
    try: c = f(e)
    except Exception as x: print(f.__name__, type(e).__name__, "->", type(x).__name__, x); return
    print(f.__name__, repr(c), type(c) is type(e), c is e, c.args == e.args, sorted(c.__dict__.items(), key=str), repr(c.__cause__), c.__traceback__)
made = []
for make in (lambda: ValueError("x", [1]), lambda: Two(1, [2]), lambda: Short(1, 2), lambda: Keyword(code=5), lambda: KeyError("k"), lambda: OSError(2, "no", "file"), lambda: OSError(2, "no", "a", None, "b"), lambda: StopIteration(5), lambda: SystemExit(3), lambda: UnicodeDecodeError("e", b"x", 0, 1, "r"), lambda: ImportError("m", name="n", path="p"), lambda: AttributeError("m", name="n"), lambda: SyntaxError("m", ("f", 1, 2, "t")), lambda: ExceptionGroup("g", [ValueError([1])]), lambda: Slots("s"), lambda: State("s"), lambda: Reduce("r")):
    e = make()
    e.added = [1]
    if not isinstance(e, State): e.add_note("note")
    e.__cause__ = KeyError("cause")
    for f in (copy.copy, copy.deepcopy): show(e, f)
o = copy.copy(OSError(2, "no", "a", None, "b"))
print(o.filename, o.filename2, o.errno, o)
i = copy.copy(ImportError("m", name="n", path="p"))
print(i.name, i.path, i.msg)
e = ValueError([1]); d = copy.deepcopy(e); s = copy.copy(e)
print(d.args[0] is e.args[0], s.args[0] is e.args[0], e == s, hash(e) == hash(e))
try: 1 / 0
except ZeroDivisionError as z:
    c = copy.copy(z)
    print(c.__traceback__, z.__traceback__ is not None, repr(c))
