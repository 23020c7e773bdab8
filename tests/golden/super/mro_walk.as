# super() along diamonds: who comes next depends on the instance; class methods, properties, __init_subclass__, __getattr__, __setattr__, __new__, operators.
class Root:
    trail = ()
    def __new__(cls, *a, **k): self = super().__new__(cls); self.made = [cls.__name__]; return self
    def __init__(self, **k): self.kw = k
    def visit(self): return ["Root"]
    @classmethod
    def names(cls): return [cls.__name__]
    @property
    def value(self): return 1
    @value.setter
    def value(self, v): self.__dict__["v"] = v
    def __getattr__(self, n): return f"root {n}"
    def __eq__(self, o): return "root eq"
    def __add__(self, o): return ["root add"]
    def __contains__(self, x): return False
    def __str__(self): return "Root"
    def __init_subclass__(cls, **k): super().__init_subclass__(); cls.trail = (*cls.trail, cls.__name__)
class A(Root):
    def __init__(self, a=1, **k): super().__init__(**k); self.a = a
    def visit(self): return ["A", *super().visit()]
    @classmethod
    def names(cls): return ["A"] + super().names()
    @property
    def value(self): return super().value + 10
    @value.setter
    def value(self, v): super(A, type(self)).value.fset(self, v + 1)
    def __getattr__(self, n): return "A " + super().__getattr__(n) if n.startswith("a") else super().__getattr__(n)
    def __add__(self, o): return ["A add", *super().__add__(o)]
    def __str__(self): return f"A<{super().__str__()}>"
    def __setattr__(self, n, v): super().__setattr__(n, v); self.__dict__.setdefault("log", []).append(n)
class B(Root):
    def __new__(cls, *a, **k): self = super().__new__(cls, *a, **k); self.made.append("B"); return self
    def __init__(self, b=2, **k): super().__init__(**k); self.b = b
    def visit(self): return ["B", *super().visit()]
    @classmethod
    def names(cls): return ["B"] + super().names()
    @property
    def value(self): return super().value + 100
    def __getattr__(self, n): return "B " + super().__getattr__(n)
    def __eq__(self, o): return ("B eq", super().__eq__(o))
    def __contains__(self, x): return x == "b" or super().__contains__(x)
    def __str__(self): return f"B<{super().__str__()}>"
class C(A, B):
    def visit(self): return ["C", *super().visit()]
    @classmethod
    def names(cls): return ["C"] + super().names()
    value = A.value.getter(lambda self: super(C, self).value * 2)
    def __add__(self, o): return ["C add", *super().__add__(o)]
class D(C, A): pass
class E(B, A):
    def visit(self): return ["E", *super().visit(), "|", *super(B, self).visit()]
for cls in (A, B, C, D, E):
    o = cls(); print(cls.__name__, o.visit(), cls.names(), o.value, o.zed, o.abc, str(o), o + 1, "b" in o, o == 1, o.made, cls.trail, [k.__name__ for k in cls.__mro__[:-1]], sep=" ; ")
c = C(a=5, b=6, z=7); c.value = 3; print(c.a, c.b, c.kw, c.v, c.log, vars(c)["v"])
print(super(A, c).visit(), super(B, c).visit(), super(C, C).names(), super(A, C).names(), A.visit(c), super(Root, c).__str__()[:2], [n for n in ("visit", "names", "nothing") if hasattr(super(C, c), n)])
for f in (lambda: super(A, c).value, lambda: super(C, c).kw, lambda: super(Root, c).visit, lambda: super(D, c).visit(), lambda: super(A, B()).visit(), lambda: super(A, c) + 1, lambda: super(C, c).__add__(1), lambda: "b" in super(A, c), lambda: len(super(A, c)), lambda: super(A, c)["x"], lambda: setattr(super(A, c), "value", 1), lambda: super(A, c).__thisclass__.__name__ + super(A, c).__self_class__.__name__, lambda: super(A, c).__self__ is c, lambda: super(A).__self__, lambda: super(A).visit, lambda: super(A, A).visit(c), lambda: isinstance(super(A, c), A), lambda: type(super(A, c)).__mro__, lambda: super(A, c).__dict__ is c.__dict__, lambda: super(A, c).__class__, lambda: super(A, c).__doc__ == super.__doc__):
    try: print(f())
    except Exception as e: print(type(e).__name__ + ":", e)
class Dynamic(A):
    def visit(self): return super().visit()
A.visit = lambda self: ["patched"]; print(Dynamic().visit(), C().visit()); del A.visit; print(Dynamic().visit(), C().visit()); Dynamic.__bases__ = (B,); print(Dynamic().visit())
class Bound: pass
bound = super(A); Bound.up = bound
try: Bound().up
except TypeError as e: print(e)
class Sub(A): pass
Sub.up = super(Sub); print(Sub().up.visit() if hasattr(A, "visit") else "", Sub.up)
