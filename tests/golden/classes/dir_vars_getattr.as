# dir, vars, getattr, setattr, hasattr, delattr, callable, id, type with all kinds of arguments.
def attempt(label, f):
    try: print(label, "->", f())
    except Exception as e: print(label, "->", type(e).__name__ + ":", e)
class Base:
    b = 1
    def over(self): pass
class A(Base):
    a = 2
    def __init__(self): self.i = 3; self.over = 4
    @property
    def broken(self): raise ValueError("broken")
def names(x): return [n for n in dir(x) if not n.startswith("__")]
x = A(); print(names(x), names(A), names(type("E", (), {})), "__dict__" in dir(x), "i" in dir(A), dir(x) == sorted(dir(x)), len(set(dir(x))) == len(dir(x)))
class Custom:
    def __dir__(self): return ["z", "a", "m", "a"]
class CustomTuple:
    def __dir__(self): return ("q", "b")
class Bad:
    def __dir__(self): return 5
class Mixed:
    def __dir__(self): return ["a", 1]
class Raises:
    def __dir__(self): raise KeyError("k")
class Slots: __slots__ = ("s", "__dict__")
class NoDict: __slots__ = ()
for c in (Custom, CustomTuple, Bad, Mixed, Raises): attempt(c.__name__, lambda: dir(c()))
def local():
    a = 1; b = 2
    return dir(), sorted(vars()), sorted(locals()), [n for n in dir()]
print(local()); print("x" in dir(), "x" in vars(), vars() is globals(), dir(5)[:3], names(None), names(Slots()), names(NoDict()), "append" in dir([]), "append" in dir(list), names(lambda: 1), [n for n in dir(type) if n in ("mro", "__mro__", "__subclasses__")])
attempt("vars x", lambda: vars(x)); attempt("vars A", lambda: sorted(k for k in vars(A) if k[:2] != "__")); attempt("vars 5", lambda: vars(5)); attempt("vars NoDict", lambda: vars(NoDict())); attempt("vars module", lambda: "pi" in vars(__import__("math"))); attempt("vars fake", lambda: vars(type("F", (), {"__dict__": {"fake": 1}})())); attempt("vars prop", lambda: vars(type("F", (), {"__dict__": property(lambda s: 42)})()))
attempt("getattr", lambda: (getattr(x, "a"), getattr(x, "zz", "default"), getattr(x, "i"))); attempt("getattr raises", lambda: getattr(x, "broken", "default")); attempt("hasattr raises", lambda: hasattr(x, "broken")); attempt("hasattr", lambda: (hasattr(x, "a"), hasattr(x, "zz"), hasattr(5, "real"))); attempt("setattr", lambda: (setattr(x, "new", 1), x.new)); attempt("setattr odd", lambda: (setattr(x, "a b", 1), vars(x)["a b"], getattr(x, "a b"))); attempt("delattr", lambda: (delattr(x, "new"), hasattr(x, "new"))); attempt("setattr on class", lambda: (setattr(A, "later", 9), x.later)); attempt("intern", lambda: getattr(x, "".join(["la", "ter"])))
class Str(str): pass
attempt("str subclass", lambda: getattr(x, Str("a"))); attempt("set str subclass", lambda: (setattr(x, Str("sub"), 1), x.sub)); attempt("bytes", lambda: getattr(x, b"a")); attempt("unicode", lambda: (setattr(x, "größe", 5), x.größe)); attempt("none", lambda: getattr(None, "x", None)); attempt("no args", lambda: getattr()); attempt("kw", lambda: getattr(x, name="a")); attempt("dir 2", lambda: dir(1, 2)); attempt("callable", lambda: [callable(v) for v in (len, A, x, 5, lambda: 1, "s", type, None, [].append, Custom.__dir__)]); attempt("callable none", lambda: callable()); attempt("id", lambda: (id(x) == id(x), id(None) == id(None), isinstance(id(5), int))); attempt("type", lambda: (type(x) is A, type(A) is type, type(5), type(None), type(...), type(type)))
print(x.__class__, x.__class__.__class__, A.__base__, A.__bases__, A.__mro__, Base.__subclasses__(), A.__subclasses__(), A.__basicsize__ > 0 if hasattr(A, "__basicsize__") else True, A.__module__, A.__dictoffset__ != 0 if hasattr(A, "__dictoffset__") else True)
