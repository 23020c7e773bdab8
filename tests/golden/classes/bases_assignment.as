# __bases__ = ...: lookups, mro, subclasses, isinstance follow; what is refused.
def attempt(label, f):
    try: print(label, "->", f())
    except Exception as e: print(label, "->", type(e).__name__ + ":", e)
class A:
    def f(self): return "A"
class B:
    def f(self): return "B"
    def __len__(self): return 9
class C(A): pass
class D(C): pass
d = D()
def rebase(cls, *bases):
    cls.__bases__ = bases
    return [k.__name__ for k in D.__mro__], d.f(), isinstance(d, A), isinstance(d, B), A.__subclasses__(), B.__subclasses__()
attempt("B", lambda: rebase(C, B)); print(len(d))
attempt("A, B", lambda: rebase(C, A, B)); attempt("B, A", lambda: rebase(C, B, A)); attempt("back", lambda: rebase(C, A))
attempt("len", lambda: len(d))
class Slots: __slots__ = ("s",)
class E(B, A): pass
class X(A, B): pass
def put(cls, value): cls.__bases__ = value
for label, cls, value in [("object", C, (object,)), ("empty", C, ()), ("list", C, [A]), ("not a class", C, (A, 5)), ("itself", C, (C,)), ("cycle", A, (D,)),
                          ("int", C, (int,)), ("slots", C, (Slots,)), ("builtin", int, (object,)), ("final", C, (bool,)), ("twice", C, (A, A)),
                          ("order", X, (E, X)), ("none", C, None), ("no object", A, (B,))]:
    attempt(label, lambda: put(cls, value))
print([k.__name__ for k in C.__mro__])
def delete(): del C.__bases__
attempt("delete", delete)
class P: pass
class Q(P): pass
class R(P): pass
class T(Q, R): pass
attempt("inconsistent below", lambda: put(R, (Q,)))
attempt("duplicate", lambda: put(T, (R, R)))
print([k.__name__ for k in T.__mro__], T.__bases__ == (Q, R), Q.__subclasses__())
class Super:
    def go(self): return "Super"
class Mid(A):
    def go(self): return "Mid"
class Low(Mid):
    def go(self): return "Low " + super().go()
low = Low(); print(low.go())
class Mid2(A):
    def go(self): return "Mid2"
Low.__bases__ = (Mid2,); print(low.go(), Low.__base__.__name__, Mid.__subclasses__())
class M(type):
    def mro(cls):
        print("mro of", cls.__name__)
        return super().mro()
class U(metaclass=M): pass
class V(U): pass
class W(metaclass=M): x = "W.x"
V.__bases__ = (W,); print(V.x)
