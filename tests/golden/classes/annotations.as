class A:
    x: int
    y: str = "s"
    def f(self, a: int, *b: str, c: "float" = 1.0, **d: dict) -> None: pass

print(A.__annotations__)
print(A.f.__annotations__)
class B(A):
    z: list
print(B.__annotations__)
class C(A): pass
print(C.__annotations__)
C.__annotations__["q"] = 1
print(C.__annotations__, A.__annotations__)
def g(a, b=2, *, c=3): pass
print(g.__annotations__, g.__defaults__, g.__kwdefaults__)
g.__defaults__ = (1, 2)
g.__kwdefaults__ = None
try:
    g()
except TypeError as e:
    print(e)
g.__name__ = "renamed"
try: g(c=1, d=2)
except TypeError as e: print(e)
g.__qualname__ = "Q.renamed"
try: g(c=1, d=2)
except TypeError as e: print(e)
print(g.__name__, g.__module__, g.__closure__, g.__code__.co_name, g.__globals__ is globals())
g.attr = 5
print(g.__dict__, vars(g))
for name, bad in (("__name__", 1), ("__defaults__", 1), ("__kwdefaults__", 1), ("__dict__", 1), ("__code__", 1), ("__globals__", {}), ("__closure__", ()), ("__annotations__", 3)):
    try:
        setattr(g, name, bad)
        print("set", name)
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
def h():
    "doc"
print(h.__doc__, h.__annotations__)
h.__doc__ = None
print(h.__doc__)
