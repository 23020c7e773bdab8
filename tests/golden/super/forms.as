class A:
    x = "A.x"
    def f(self, *a): return ("A.f", a)
    @classmethod
    def c(cls): return ("A.c", cls.__name__)
    @staticmethod
    def s(): return "A.s"
    @property
    def p(self): return "A.p"
class B(A):
    x = "B.x"
    def f(self, *a): return ("B.f",) + super().f(*a)
    @classmethod
    def c(cls): return ("B.c",) + super().c()
    @staticmethod
    def s(): return "B.s/" + super(B, B).s()
    @property
    def p(self): return "B.p/" + super().p
    def explicit(self): return super(B, self).f(1)
    def attr(self): return super().x
    def nested(self):
        def inner(): return super(B, self).f("inner")
        return inner()
    def inner_zero(self):
        return [super(B, self).x for _ in range(1)]
b = B()
print(b.f(1), B.c(), b.c(), B.s(), b.p, b.explicit(), b.attr(), b.nested(), b.inner_zero())
print(super(B, b).f(), super(B, B).c(), super(A, b).__repr__()[:15])
print(repr(super(B, b)), repr(super(B)), repr(super(B, B)))
s = super(B, b)
print(s.__thisclass__, s.__self__ is b, s.__self_class__)
print(super(B).__self__)
u = super(B)
print(u.__get__(b, B).f())
class C(B):
    def __init__(self): self.v = super().x
    def __getattribute__(self, n): return super().__getattribute__(n)
print(C().v)
for f in (lambda: super(), lambda: super(B, 1), lambda: super(1, b), lambda: super(B, A()), lambda: super(B, b).nope, lambda: super(1)):
    try: f()
    except (TypeError, RuntimeError, AttributeError) as e: print(type(e).__name__, e)
def free(self): return super().f()
try: free(b)
except RuntimeError as e: print(e)
class D:
    def no_args(): return super()
    def deleted(self):
        del self
        return super()
    def star(*args): return super().__repr__()[:3]
try: D.no_args()
except RuntimeError as e: print(e)
try: D().deleted()
except RuntimeError as e: print(e)
try: D().star()
except RuntimeError as e: print(e)
class E:
    def f(self): return __class__
    @classmethod
    def g(cls): return __class__.__name__
print(E().f(), E.g())
try:
    super(B, b).x = 1
except AttributeError as e: print(e)
