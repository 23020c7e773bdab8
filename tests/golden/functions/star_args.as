# *args and **kwargs: packing, unpacking, order, identity, odd mappings.
def f(*a, **k): return a, k
def g(a, b=2, *c, d=4, **e): return a, b, c, d, e
l, d = [1, 2], {"x": 1}
print(f(*l), f(**d), f(0, *l, 3, *l, y=2, **d, z=3), f(*l, **d), f(*(), **{}), f(*"ab", *range(2), **dict(q=1)))
print(g(*l), g(*l, *[3, 4]), g(1, d=5, z=6), g(**{"a": 1, "b": 2, "d": 3, "e": 4}), g(*[1], **{"d": 9}), g(b=5, a=6))
a = (1, 2); print(f(*a)[0] is a, f(**d)[1] is d, f(**d)[1] == d)
def mutate(*a, **k): k["new"] = 1; return a, k
print(mutate(**d), d)
class M:
    def keys(self): return ["p", "q"]
    def __getitem__(self, k): return k.upper()
print(f(**M()), f(**M(), r=1))
class Bad:
    def keys(self): return [1]
    def __getitem__(self, k): return k
class S(str): pass
print(f(**{S("sub"): 1}), [type(k).__name__ for k in f(**{S("sub"): 1})[1]], f(**{"not a name": 1, "": 2, "é": 3}))
def it():
    yield 1
    yield 2
print(f(*it()), f(*{3: 4}), f(*{5}), f(*b"ab"), f(*map(str, l)))
for call in "f(*1)", "f(**1)", "f(**[1])", "f(*None)", "f(**Bad())", "f(x=1, **d)", "f(**d, **d)", "f(**{'a': 1}, **{'a': 2})", "g()", "g(*[])", "g(1, a=1)", "g(1, **{'a': 1})", "g(*l, b=1)", "g(**{1: 2})", "f(*it(), *5)", "len(*l)", "print(*l, **5)", "g(1, **None)", "max(*[])", "int(*['a'], **{'base': 16})", "int(**{'base': 16})", "dict(*[{}], **{'a': 1})", "str(*[b'a'], **{'encoding': 'ascii'})", "(lambda *a, b: b)(1, 2)", "(lambda a, *b, **c: c)()":
    try: print(call, "=", eval(call))
    except Exception as e: print(call, "->", type(e).__name__, e)
def order(*a, **k): print(a, k)
def t(x): print(x, end=" "); return x
order(t(1), *t([2]), k=t(3), *t([4]), **t({"m": 5}), n=t(6))
class K:
    def __init__(self, *a, **k): self.a, self.k = a, k
    def m(self, *a, **k): return self.a, a, k
    def __call__(*a, **k): return len(a), k
print(K(1, b=2).m(3, c=4), K()(1, self=5), K.m(K(9), 8))
def wrapper(fn):
    def inner(*args, **kwargs): return fn(*args, **kwargs)
    return inner
print(wrapper(g)(1, 2, 3, d=4, e=5), wrapper(wrapper(len))("abc"))
def rec(n, *a): return a if n == 0 else rec(n - 1, n, *a)
print(rec(5), len(f(*range(1000))[0]), len(f(**{f"k{i}": i for i in range(300)})[1]))
def only(*, a, **k): return a, k
def pos(a, /, **k): return a, k
print(only(a=1, b=2), pos(1, a=2), pos(*[3], **{"a": 4}))
args = [1]; print((lambda *a: a.__class__.__name__)(*args), (lambda **k: type(k).__name__)(**d), (lambda a, b, /, c, *, d: (a, b, c, d))(1, 2, d=4, c=3))
