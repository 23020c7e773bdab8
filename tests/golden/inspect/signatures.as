# signature() and its kin
import inspect, functools


def f(a, b: int, /, c=1, *args: str, d, e: "x" = None, **kw) -> float:
    """The doc.

        indented
    end
    """


class C:
    def __init__(self, x, y=2): pass
    def m(self, z): pass
    def __call__(self, q, *, r=1): pass


class D(C):
    pass


class E:
    pass


for thing in (f, C, D, E, C.m, C(1).m, C(1), lambda: 0, lambda *a, k: 0, functools.partial(f, 1, d=4), functools.wraps(f)(lambda: 0)):
    print(inspect.signature(thing))
s = inspect.signature(f)
for p in s.parameters.values():
    print(p.name, p.kind.name, p.kind.description, p.default is p.empty, p.annotation is p.empty, p)
print(s.return_annotation, repr(s), list(s.parameters))
b = s.bind(1, 2, 3, 4, d=5, z=6)
print(b.arguments, b.args, b.kwargs)
b = s.bind(1, 2, d=0)
b.apply_defaults()
print(b)
for args, kw in (((1,), {}), ((1, 2), {}), ((), {"a": 1}), ((1, 2), {"d": 1, "c": 1})):
    try:
        print(s.bind(*args, **kw))
    except TypeError as e:
        print("TypeError", e)
try:
    inspect.signature(C.m).bind(1, 2, 3)
except TypeError as e:
    print(e)
print(inspect.getfullargspec(f))
print(inspect.getdoc(f))
print(inspect.cleandoc("  a\n    b\n      c\n"), inspect.getmro(D))
for bad in (5, "x"):
    try:
        inspect.signature(bad)
    except TypeError as e:
        print(e)
print(inspect.unwrap(functools.wraps(f)(lambda: 0)) is f)
