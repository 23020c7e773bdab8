class A:
    @classmethod
    def c(cls, x=1): "cdoc"; return cls, x
    @staticmethod
    def s(x=1): "sdoc"; return x
print(A.c(), A().c(2), A.s(), A().s(3), A.c.__doc__, A.s.__doc__, A.c.__name__)
print(A.__dict__["s"](5), A.__dict__["s"].__wrapped__.__name__, A.__dict__["c"].__doc__, A.__dict__["s"].__name__)
try: A.__dict__["c"](5)
except TypeError as e: print(e)
print(repr(A.__dict__["s"])[:25], repr(A.__dict__["c"])[:25])
class B(A):
    @classmethod
    def c(cls): return super().c(7)
print(B.c())
s = staticmethod(len)
print(s([1, 2]), s.__func__ is len)
class C:
    size = staticmethod(len)
    @classmethod
    @property
    def cp(cls): return "classprop " + cls.__name__
print(C.size([1]), C.cp)
for f in (lambda: staticmethod(), lambda: classmethod(), lambda: staticmethod(1, 2), lambda: staticmethod(f=1)):
    try: f()
    except TypeError as e: print(e)
m = classmethod(lambda cls: cls)
print(m.__get__(None, int)(), m.__get__(3)())
class D:
    def plain(): return "plain via class"
print(D.plain())
try: D().plain()
except TypeError as e: print(e)
a = A()
print(a.c.__self__ is A, a.c.__func__.__name__, A.c == A.c, A.c == B.c)
a.s = "instance"
print(a.s)
