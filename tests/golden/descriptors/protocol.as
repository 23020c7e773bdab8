class D:
    def __init__(self, name): self.name = name
    def __get__(self, obj, cls=None):
        return ("get", self.name, obj if obj is None else "obj", cls.__name__)
    def __set__(self, obj, v): obj.__dict__[self.name] = ("set", v)
    def __delete__(self, obj): obj.__dict__["deleted"] = True
    def __set_name__(self, owner, name): print("set_name", owner.__name__, name)
class N:
    def __get__(self, obj, cls): return "nondata"
class S:
    def __set__(self, obj, v): obj.__dict__["s_was"] = v
class A:
    d = D("d")
    n = N()
    s = S()
a = A()
print(a.d, A.d)
a.d = 5
print(a.__dict__, a.d)
del a.d
print(a.__dict__)
print(a.n, A.n)
a.n = 3
print(a.n)
a.s = 4
print(a.__dict__["s_was"], type(a.s).__name__)
a.__dict__["s"] = "inst"
print(a.s)
try: del a.s
except AttributeError as e: print(e)
class B(A): pass
print(B().d, B.d)
print(A.__dict__["d"].__get__(None, A))
class Raises:
    def __get__(self, o, c): raise AttributeError("inner")
class R:
    r = Raises()
    def __getattr__(self, n): return "fallback " + n
print(R().r, R().other, hasattr(R, "r"), getattr(R, "r", "dflt"))
f = A.__init__
print(len.__get__ if hasattr(len, "__get__") else "no __get__")
def fn(self): return self
print(fn.__get__(5)(), fn.__get__(5, int)(), fn.__get__(None, int) is fn)
try: fn.__get__(None)
except TypeError as e: print(e)
try: fn.__get__(None, None)
except TypeError as e: print(e)
A.late = D("late")
print(a.late)
class Meta(type):
    @property
    def mp(cls): return "metaprop of " + cls.__name__
    md = D("md")
class M(metaclass=Meta): pass
print(M.mp, M.md)
try: M().mp
except AttributeError as e: print(e)
try: M.mp = 1
except AttributeError as e: print(e)
class BadName:
    def __set_name__(self, o, n): raise ValueError("no")
try:
    class X:
        bad = BadName()
except RuntimeError as e: print(e, repr(e.__cause__))
