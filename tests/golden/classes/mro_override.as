# type.mro(): a metaclass may change the order; what comes back is checked.
class Reverse(type):
    def mro(cls): return super().mro()[::-1] if cls.__name__ == "R" else super().mro()
class A: x = "A"
class Skip(type):
    def mro(cls): return [cls, object]
class S(A, metaclass=Skip): pass
print(S.__mro__, hasattr(S, "x"), issubclass(S, A), S.__bases__, isinstance(S(), A))
def attempt(label, mro, bases=()):
    Meta = type("Meta", (type,), {"mro": mro})
    try: print(label, "->", Meta("K", bases, {}).__mro__)
    except Exception as e: print(label, "->", type(e).__name__ + ":", e)
attempt("none", lambda cls: None)
attempt("not classes", lambda cls: [cls, 5])
attempt("int", lambda cls: 5)
attempt("tuple", lambda cls: (cls, A, object), (A,))
attempt("without itself", lambda cls: [object])
attempt("foreign layout", lambda cls: [cls, int, object])
attempt("foreign class", lambda cls: [cls, A, object])
attempt("empty", lambda cls: [])
attempt("generator", lambda cls: (k for k in (cls, object)))
attempt("raises", lambda cls: 1 / 0)
class Log(type):
    def mro(cls):
        result = type.mro(cls)
        print("mro", cls.__name__ if hasattr(cls, "__name__") else "?", [k.__name__ for k in result])
        return result
class B(metaclass=Log): pass
class C(B): pass
class D(C, B): pass
print(D.mro() == list(D.__mro__), int.mro(), type.mro(bool), type(D.mro()), type(D.__mro__))
for f in (lambda: type("X", (A, A), {}), lambda: type("X", (object, A), {}), lambda: type("Y", (B, C), {}),
          lambda: type("Z", (type("P", (A, S), {}), type("Q", (S, A), {})), {})):
    try: f()
    except TypeError as e: print(e)
class X(A): pass
class Y(A): pass
class P(X, Y): pass
class Q(Y, X): pass
try:
    class Z(P, Q): pass
except TypeError as e: print(e)
class O: pass
class E_(O): pass
class F(O): pass
class G(E_, F): pass
class H(O): pass
class J(H, F): pass
class K(G, J): pass
print([k.__name__ for k in K.__mro__])
try: type.mro()
except TypeError as e: print(e)
try: type.mro(5)
except TypeError as e: print(e)
