class A:
    def f(self, x=1): return (self.n, x)
    n = 7
    @classmethod
    def c(cls, *a): return (cls.__name__, a)
    @staticmethod
    def s(*a): return a
    len = len
    lam = lambda self: self.n

a = A()
m = a.f
print(m(), m(2), m.__self__ is a, m.__func__ is A.f, m.__name__, m.__qualname__)
print(A.f(a), A.c(1), a.c(2), A.s(3), a.s(4), a.len([1, 2]), a.lam())
print(a.f == a.f, a.f is a.f, a.f == A().f, hash(a.f) == hash(a.f), a.f != a.f)
class B(A): pass
print(B.c(), B().c())
b = A()
b.f = lambda: "instance"
print(b.f())
try: A.f()
except TypeError as e: print(e)
try: a.f(1, 2, 3)
except TypeError as e: print(e)
try: a.f(y=1)
except TypeError as e: print(e)
try: m.foo = 1
except AttributeError as e: print(e)
try: m.foo
except AttributeError as e: print(e)
A.f.extra = "seen"
print(m.extra, m.__doc__)
print(A.__dict__["c"].__func__.__name__, A.__dict__["s"].__func__.__name__, A.__dict__["c"].__wrapped__.__name__)
print(type(A.__dict__["c"]), type(A.__dict__["s"]))
import types
bound = types.MethodType(lambda self, y: (self, y), 3)
print(bound(4), bound.__self__)
try: types.MethodType(3, 4)
except TypeError as e: print(e)
try: types.MethodType(len, None)
except TypeError as e: print(e)
print(str.upper("abc"), list.append.__name__, [].append.__self__, dict.fromkeys.__self__)
f = [1, 2].count
print(f(1), f.__name__)
