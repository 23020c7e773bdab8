# __new__ and __init__: arguments, what __new__ returns, wrong signatures, immutables, exceptions in the middle.
def attempt(label, f):
    try: print(label, "->", f())
    except Exception as e: print(label, "->", type(e).__name__ + ":", e)
class Nothing: pass
class InitOnly:
    def __init__(self, a, b=2, *, c=3): self.got = (a, b, c)
class NewOnly:
    def __new__(cls, a): self = object.__new__(cls); self.a = a; return self
class Both:
    def __new__(cls, *args, **kw): print("  new", args, kw); return super().__new__(cls)
    def __init__(self, *args, **kw): print("  init", args, kw)
class ReturnsOther:
    def __new__(cls): return 5
    def __init__(self): print("  never")
class ReturnsSub:
    def __new__(cls): return object.__new__(Child)
    def __init__(self, *a): print("  init of", type(self).__name__, a)
class Child(ReturnsSub): pass
class InitReturns:
    def __init__(self): return 5
class InitNone:
    def __init__(self): return None
class NewNone:
    def __new__(cls): pass
class NewNoSuper:
    def __new__(cls): return cls
class PassesOn:
    def __new__(cls, x): return super().__new__(cls, x)
class PassesOn2:
    def __init__(self, x): super().__init__(x)
class PassesOn3(InitOnly):
    def __new__(cls, *a): return super().__new__(cls, *a)
class Str(str):
    def __new__(cls, text, tag): self = super().__new__(cls, text.upper()); self.tag = tag; return self
    def __init__(self, *args): print("  str init", args)
class Tup(tuple):
    def __new__(cls, *items): return super().__new__(cls, items)
class Cached:
    made = {}
    def __new__(cls, key):
        if key not in cls.made: cls.made[key] = super().__new__(cls)
        return cls.made[key]
    def __init__(self, key): self.count = getattr(self, "count", 0) + 1
class Fails:
    def __init__(self): self.part = 1; raise RuntimeError("halfway")
class StaticNew:
    @staticmethod
    def __new__(cls): return object.__new__(cls)
class ClassNew:
    @classmethod
    def __new__(cls, *a): return a
for label, f in {"Nothing": lambda: type(Nothing()).__name__, "Nothing(1)": lambda: Nothing(1), "Nothing(x=1)": lambda: Nothing(x=1), "InitOnly()": lambda: InitOnly(), "InitOnly(1)": lambda: InitOnly(1).got, "InitOnly too many": lambda: InitOnly(1, 2, 3), "InitOnly kw": lambda: InitOnly(1, c=5).got, "InitOnly bad": lambda: InitOnly(1, d=5), "InitOnly twice": lambda: InitOnly(1, a=2), "NewOnly": lambda: NewOnly(4).a, "NewOnly()": lambda: NewOnly(), "NewOnly(1,2)": lambda: NewOnly(1, 2), "Both": lambda: type(Both(1, k=2)).__name__, "ReturnsOther": ReturnsOther, "ReturnsSub": lambda: type(ReturnsSub()).__name__, "InitReturns": InitReturns, "InitNone": lambda: type(InitNone()).__name__, "NewNone": NewNone, "NewNoSuper": lambda: NewNoSuper().__name__, "PassesOn": lambda: PassesOn(1), "PassesOn2": lambda: PassesOn2(1), "PassesOn3": lambda: PassesOn3(1).got, "Str": lambda: (Str("a", "t"), Str("b", "u").tag), "Str()": lambda: Str("a"), "Tup": lambda: (Tup(1, 2), Tup()), "Cached": lambda: (Cached("k") is Cached("k"), Cached("k").count), "Fails": Fails, "StaticNew": lambda: type(StaticNew()).__name__, "ClassNew": lambda: ClassNew(1)[0].__name__,
                 "object(1)": lambda: object(1), "object.__new__()": lambda: object.__new__(), "object.__new__(5)": lambda: object.__new__(5), "object.__new__(int)": lambda: object.__new__(int), "int.__new__(str)": lambda: int.__new__(str), "int.__new__(bool)": lambda: int.__new__(bool, 1), "list.__new__(list)": lambda: list.__new__(list, 1, 2), "tuple.__new__(list)": lambda: tuple.__new__(list), "str.__new__(Nothing)": lambda: str.__new__(Nothing), "int.__new__()": lambda: int.__new__(), "dict.__new__(int)": lambda: dict.__new__(int), "list.__init__": lambda: (lambda l: (list.__init__(l, "ab"), l))([1]), "twice": lambda: (lambda x: (x.__init__(7), x.got))(InitOnly(1)), "init of class": lambda: InitOnly.__init__(5, 1), "init on wrong": lambda: list.__init__({}, []), "None type": lambda: type(None)(), "NotImplemented": lambda: type(NotImplemented)(), "Ellipsis": lambda: type(...)(), "None type 1": lambda: type(None)(1), "function type": lambda: type(lambda: 1)(), "generator type": lambda: type((i for i in ()))(), "module type": lambda: type(__import__("sys"))(), "bool sub": lambda: bool(1, 2), "len": lambda: type(len)()}.items(): attempt(label, f)
import copy; n = NewOnly(3); m = copy.copy(n) if False else None
print(Nothing.__new__ is object.__new__, Nothing.__init__ is object.__init__, InitOnly.__new__ is object.__new__, "__new__" in vars(NewOnly), type(vars(NewOnly)["__new__"]).__name__)
