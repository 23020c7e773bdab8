# __doc__, __name__, __qualname__, __module__, __annotations__ of classes, functions, methods, properties: reading, writing, deleting.
def attempt(label, f):
    try: print(label, "->", f())
    except Exception as e: print(label, "->", type(e).__name__ + ":", e)
class A:
    """Doc of A."""
    x: int = 1
    y: "later"
    def method(self):
        """Doc of method."""
        def inner(): "inner"
        return inner
    @property
    def p(self): """Doc of p."""; return 1
    class Nested:
        def deep(self): pass
    lam = lambda self: 0
class B(A): z: str
class NoDoc: pass
class Computed: __doc__ = "a" + "b"
class NotFirst:
    x = 1
    """not a docstring"""
class FString: f"""not a docstring {1}"""
class Bytes: b"not one either"
for c in (A, B, NoDoc, Computed, NotFirst, FString, Bytes, A.Nested): print(c.__name__, c.__qualname__, c.__module__, repr(c.__doc__), c.__dict__.get("__annotations__"))
print(A.method.__qualname__, A().method().__qualname__, A.Nested.deep.__qualname__, A.lam.__qualname__, A.p.__doc__, A.method.__doc__, A().method.__doc__, A().method().__doc__, (lambda: 0).__qualname__, A.p.fget.__qualname__, A().__doc__, B().__doc__)
print(A.__annotations__, B.__annotations__, NoDoc.__annotations__, A.method.__annotations__); B.__annotations__["new"] = 5; print(B.__annotations__, A.__annotations__)
def put(o, n, v): setattr(o, n, v); return getattr(o, n)
for o, n, v in ((A, "__doc__", "new doc"), (A, "__name__", "Renamed"), (A, "__qualname__", "Some.Where"), (A, "__module__", "elsewhere"), (A, "__annotations__", {"q": 1}), (A, "__name__", 5), (A, "__name__", "a\0b"), (A, "__qualname__", None), (A, "__module__", 5), (A, "__annotations__", 5), (A.method, "__doc__", None), (A.method, "__name__", "renamed"), (A.method, "__module__", None), (int, "__doc__", "x"), (int, "__name__", "x"), (int, "x", 1), (len, "__doc__", "x"), (A.p, "__doc__", "p changed"), (A().method, "__doc__", "x"), (A, "__mro__", ()), (A, "__base__", int), (A, "__dict__", {}), (A, "__class__", int), (A, "__slots__", ()), (A, "__weakref__", 1)): attempt(n, lambda: put(o, n, v))
print(A, repr(A()).split(" at ")[0], A.__name__, A.method, sep="|") if False else print(A, repr(A()).split(" at ")[0], A.__name__)
for o, n in ((A, "__doc__"), (A, "__name__"), (A, "__module__"), (A, "__annotations__"), (A, "__annotations__"), (B, "__qualname__"), (NoDoc, "__bases__"), (A.method, "__doc__"), (A.method, "__name__"), (A.method, "__annotations__"), (int, "__doc__"), (A.p, "__doc__")): attempt("del " + n, lambda: delattr(o, n))
print(A.__doc__, A.method.__doc__); attempt("module gone", lambda: A.__module__); attempt("repr without module", lambda: A)
def f(a: int, /, b: "str" = 1, *args: 1 + 1, c: list[int], **kw: None) -> [1]: pass
print(f.__annotations__); f.__annotations__ = {}; print(f.__annotations__); attempt("annotations", lambda: put(f, "__annotations__", [1])); del f.__annotations__; print(f.__annotations__)
import types; ns = types.new_class("Made", (A,), {}, lambda d: d.update(k=1, __doc__="made")); print(ns.__name__, ns.__qualname__, ns.__module__, ns.__doc__, type("T", (), {"__qualname__": "Q.T", "__module__": "m"})); attempt("qualname", lambda: type("T", (), {"__qualname__": 5}))
x: int = 5
y: "undefined"
if False: z: also_undefined
print(__annotations__, __name__, __doc__)
class Exec: exec("a: int = 1"); locals()["b"] = 2
print(Exec.__annotations__ if hasattr(Exec, "__annotations__") else None, Exec.a, Exec.b)
