def f(a, b=2, /, c=3, *args, d, e=5, **kw):
    return a, b, c, args, d, e, kw
print(f(1, d=4))
print(f(1, 2, 3, 4, 5, d=6, x=7))
print(f(*[1, 2], *(3, 4), **{"d": 1}, **{"z": 2}))
print(f(1, d=0, a=9, b=8))
def bad(g, *a, **k):
    try:
        print(g(*a, **k))
    except TypeError as e:
        print(e)
bad(f); bad(f, 1); bad(f, 1, 2, c=3, d=4, e=5, f=6); bad(f, d=1)
def p(a, b): pass
bad(p); bad(p, 1); bad(p, 1, 2, 3); bad(p, 1, b=2, c=3); bad(p, 1, a=1)
def k(*, x, y): pass
bad(k); bad(k, 1, x=1, y=2); bad(k, x=1)
def o(a, b, /): pass
bad(o, 1, b=2); bad(o, a=1, b=2)
def d(a=1, b=2): return a, b
bad(d); bad(d, 5); bad(d, b=5); bad(d, 1, 2, 3)
try:
    d(**{"a": 1}, **{"a": 2})
except TypeError as e:
    print(e)
try:
    d(*5)
except TypeError as e:
    print(e)
try:
    d(**5)
except TypeError as e:
    print(e)
try:
    d(*[1], *5)
except TypeError as e:
    print(e)
try:
    d(**{1: 2})
except TypeError as e:
    print(e)
def default(l=[]):
    l.append(len(l))
    return l
print(default(), default(), default.__defaults__)
def order(*, b=1, a=2): pass
print(order.__kwdefaults__)
print((lambda *a, **k: (a, k))(1, *[2], x=3, **{"y": 4}))
print((lambda a, /, b, *, c: (a, b, c))(1, b=2, c=3))
def many(a0, a1, a2, a3, a4, a5, a6, a7, a8, a9): return a0 + a9
print(many(*range(10)), many(**{f"a{i}": i for i in range(10)}))
class M:
    def m(self, *a, **k): return a, k
m = M()
print(m.m(1, *(2, 3), k=4), m.m(*[], **{}), M.m(m, 1))
print(max(*[3, 1], 2, key=lambda v: -v))
def gen_arg(it): return list(it)
print(gen_arg(x * 2 for x in range(3)))
def kwonly_mut(**kw):
    kw["new"] = 1
    return kw
src = {"old": 0}
print(kwonly_mut(**src), src)
