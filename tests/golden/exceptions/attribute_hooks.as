# AttributeErrors of hooks and properties learn which name was asked of what
class G:
    def __getattr__(self, n): raise AttributeError("no")
class H:
    def __getattribute__(self, n): raise AttributeError("no")
class P:
    @property
    def p(self): raise AttributeError("no")
class D:
    def __get__(self, o, t): raise AttributeError("no")
class Q: d = D()
class M(type):
    def __getattr__(cls, n): raise AttributeError("no")
class N(metaclass=M): pass
class S(AttributeError): pass
class T:
    def __getattr__(self, n): raise S("no")
class U:
    def __getattr__(self, n): raise AttributeError
class V:
    def __getattr__(self, n): raise AttributeError(n, "x")
class W:
    def __getattr__(self, n): raise AttributeError("no", name="other")
class X:
    def __setattr__(self, n, v): raise AttributeError("no")
def g(f):
    try: f()
    except AttributeError as e: print(repr(e), e.name, type(e.obj))
for f in (lambda: G().x, lambda: H().x, lambda: P().p, lambda: Q().d, lambda: N.x, lambda: T().x, lambda: U().x, lambda: V().x, lambda: W().x, lambda: setattr(X(), "a", 1), lambda: getattr(G(), "y"), lambda: getattr(P(), "p"), lambda: G().meth(1)):
    g(f)
def outer(o): return o.q
class Z:
    def __getattr__(self, n): return outer(self.inner)
    inner = P()
    
class Y:
    @property
    def a(self): return self.b
    @property
    def b(self): return P().p
g(lambda: Y().a)
