class Meta(type):
    @classmethod
    def __prepare__(mcs, name, bases, **kw):
        print("prepare", name, [b.__name__ for b in bases], kw)
        return {"injected": 1}
    def __new__(mcs, name, bases, ns, **kw):
        print("new", sorted(k for k in ns if not k.startswith("__")))
        return super().__new__(mcs, name, bases, ns)
    def __init__(cls, name, bases, ns, **kw):
        super().__init__(name, bases, ns)
class A(metaclass=Meta, opt=5):
    print("body", injected, __qualname__, __module__)
    def f(self): return __class__
    x = 1
print(A().f() is A, A.__qualname__)
class B:
    """Doc."""
    print(__doc__, sorted(locals()))
    for i in range(3): pass
    if i: y = i
    del i
    z = [y for _ in range(1)] if False else "no"
    def m(self, y=y): return y
    class Inner:
        def n(self): return super().__repr__() is not None and __class__.__qualname__
print(B().m(), B.Inner().n(), hasattr(B, "i"))
class C(B):
    def m(self):
        def g(): return super(C, self).m()
        return g(), (lambda: __class__.__name__)(), super().m()
print(C().m())
class D(C):
    def m(self):
        f = super
        return [super(D, self).m() for _ in range(1)], __class__
print(D().m()[1])
bases = (int,)
class E(*bases, **{"metaclass": type}): pass
print(E.__mro__[1])
try:
    class F(5): pass
except TypeError as e:
    print(e)
try:
    class G(int, str): pass
except TypeError as e:
    print(e)
def make(n):
    class H:
        val = n
        def get(self): return n + self.val
    return H
print(make(1)().get(), make(5)().get(), make(1).__qualname__)
class Cell:
    def __init_subclass__(cls, **kw): print("sub", cls.__name__, kw)
class Sub(Cell, a=1): pass
class Set:
    def __set_name__(self, owner, name): print("set_name", owner.__name__, name)
class Owner:
    attr = Set()
    other = Set()
try:
    class Bad:
        x = undefined_thing
except NameError as e:
    print(e)
class Ret:
    x = (lambda: 5)()
    y = [(lambda v: v)(v) for v in (1, 2)]
    z = {k: v for k, v in zip("ab", range(2))}
print(Ret.x, Ret.y, Ret.z)
try:
    class Scope:
        q = 1
        w = [q for _ in (1,)]
except NameError as e:
    print(e)
class Iterable_:
    q = [1, 2]
    w = [v for v in q]
print(Iterable_.w)
