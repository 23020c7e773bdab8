# Properties: overriding one part, super(), copies with getter/setter/deleter, abstract, names in messages.
class Base:
    def __init__(self): self._x = 1
    @property
    def x(self):
        "the x"
        return self._x
    @x.setter
    def x(self, value): self._x = value
    @x.deleter
    def x(self): del self._x
    read_only = property(lambda self: 7)
    write_only = property(None, lambda self, v: print("wrote", v))
    nothing = property()
class OnlySetter(Base):
    @Base.x.setter
    def x(self, value): self._x = value * 10
class OnlyGetter(Base):
    @Base.x.getter
    def x(self):
        "other doc"
        return -self._x
class Super(Base):
    @property
    def x(self): return super().x + 100
    @x.setter
    def x(self, value): Base.x.fset(self, value + 1)
class Shadow(Base):
    x = 5
for cls in (Base, OnlySetter, OnlyGetter, Super, Shadow):
    b = cls(); b.x = 3
    print(cls.__name__, b.x, cls.x.__doc__ if cls is not Shadow else cls.x, b.__dict__)
def attempt(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def put(o, n, v): setattr(o, n, v)
b = Base()
attempt(lambda: put(b, "read_only", 1)); attempt(lambda: delattr(b, "read_only")); attempt(lambda: b.write_only); attempt(lambda: put(b, "write_only", 2))
attempt(lambda: delattr(b, "write_only")); attempt(lambda: b.nothing); attempt(lambda: put(b, "nothing", 1)); attempt(lambda: delattr(b, "nothing"))
del b.x; attempt(lambda: b.x); attempt(lambda: delattr(b, "x"))
attempt(lambda: property(1).fget); attempt(lambda: property(fget=len, doc="d").__doc__); attempt(lambda: property(1, 2, 3, 4, 5)); attempt(lambda: property(bad=1))
attempt(lambda: put(Base.x, "fget", 1)); attempt(lambda: put(Base.x, "__doc__", "new")); print(Base.x.__doc__)
attempt(lambda: property(lambda s: s.boom).__get__(5)); attempt(lambda: Base.x.__get__(None, Base) is Base.x); attempt(lambda: property().__set__(1, 2))
attempt(lambda: Base.x.__set__(b, 3)); attempt(lambda: Base.x.fget.__name__); attempt(lambda: Base.x.fset(b, 9)); print(b._x, Base.x.__isabstractmethod__)
class P(property):
    "the subclass's doc"
    def __set_name__(self, owner, name): self.said = name
class UsesP:
    @P
    def y(self):
        "y's doc"
        return 1
    @y.setter
    def y(self, v): pass
print(type(UsesP.y).__name__, UsesP.y.__doc__, UsesP.y.said, UsesP().y, isinstance(UsesP.y, property))
class Raises:
    @property
    def z(self): raise AttributeError("from inside")
    def __getattr__(self, name): return f"fallback for {name}"
print(Raises().z)
class Chained:
    @classmethod
    @property
    def k(cls): return cls.__name__
print(Chained.k, Chained().k)
class Loop:
    @property
    def me(self): return self.me
attempt(lambda: Loop().me)
