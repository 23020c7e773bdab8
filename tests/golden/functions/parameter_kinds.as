# All kinds of parameters, and what calls that do not fit them are told.
def f(a, b=2, /, c=3, *args, d, e=5, **kw):
    return a, b, c, args, d, e, kw


def g(a, /, b, *, c): return a, b, c
def h(*, a=1, b): return a, b
def i(a, /, **kw): return a, kw
def j(*args, **kwargs): return args, kwargs
def k(a, b=[]): b.append(a); return b
def l(): return "none"


print(f(1, d=4))
print(f(1, 2, 3, 4, 5, d=6, e=7, z=8, a=9, b=10))
print(g(1, 2, c=3), g(1, b=2, c=3), h(b=2), i(1, a=2), j(1, *[2, 3], x=4, **{"y z": 5}), k(1), k(2), k(3, []), l())
calls = ["f()", "f(1)", "f(a=1, d=2)", "f(1, d=2, d_=3)", "g(1, 2)", "g(a=1, b=2, c=3)", "g(1, 2, 3)", "g(1)", "g()", "g(1, 2, c=3, d=4)", "h()", "h(1)", "h(1, 2, b=3)", "i()", "i(a=1)",
         "l(1)", "l(1, 2)", "l(x=1)", "k()", "k(1, 2, 3)", "k(1, a=2)", "k(1, **{'a': 2})", "j(**{1: 2})", "j(*5)", "j(**5)", "j(**None)", "j(x=1, **{'x': 2})", "k(b=1)", "f(*[], **{})",
         "(lambda: 0)(1)", "(lambda a, *, b: 0)(1)", "(lambda *a: a)(*'ab', *(1,))", "(lambda **k: k)(**{'a': 1}, b=2, **{'c': 3})", "g(1, *[2], *[3], c=4)", "g(1, 2, c=3, **{'c': 4})", "len()", "len(1, 2)",
         "k(1, c=2)", "k(1, bb=2)", "f(1, 2, 3, e=1)", "print.nope()", "g(1, c=2, *[3])", "g(*(1, 2), **dict(c=3))"]
for call in calls:
    try:
        print(call, "=", eval(call))
    except (TypeError, AttributeError) as e:
        print(call, "->", type(e).__name__, e)


class C:
    def m(self, a, *, b): return a, b
    @classmethod
    def c(cls, a): return a
    @staticmethod
    def s(a): return a
    def __call__(self, x): return x
    def __init__(self, q=1): self.q = q


for call in ["C().m()", "C().m(1)", "C().m(1, 2)", "C.m(1)", "C.m()", "C.c()", "C.c(1, 2)", "C.s()", "C()()", "C(1, 2)", "C(z=1)", "C().m(1, b=2, self=3)"]:
    try:
        print(call, "=", eval(call))
    except TypeError as e:
        print(call, "->", e)
