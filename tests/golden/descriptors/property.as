class T:
    def __init__(self): self._c = 0
    @property
    def c(self): "doc of c"; return self._c
    @c.setter
    def c(self, v):
        if v < -273: raise ValueError("too cold")
        self._c = v
    @c.deleter
    def c(self): print("deleting"); self._c = None
    ro = property(lambda self: 1)
    wo = property(None, lambda self, v: print("wo", v))
    nothing = property()
t = T()
t.c = 5
print(t.c, T.c.__doc__, T.c.fget.__name__, T.c.fset is not None)
try: t.c = -300
except ValueError as e: print(e)
del t.c
print(t.c)
for f in (lambda: setattr(t, "ro", 1), lambda: delattr(t, "ro"), lambda: t.wo, lambda: t.nothing, lambda: setattr(t, "nothing", 1), lambda: delattr(t, "wo")):
    try: f()
    except AttributeError as e: print(e)
t.wo = 3
print(type(T.c), isinstance(T.c, property), T.c.fdel.__name__)
class U(T):
    @T.c.getter
    def c(self): return "U"
u = U()
print(u.c)
u.c = 9
print(u._c)
class V(T):
    @property
    def c(self): return super().c + 1
print(V().c)
try: V().c = 1
except AttributeError as e: print(e)
p = property(doc="only doc")
print(p.__doc__, p.fget)
try: property(1, 2, 3, 4, 5)
except TypeError as e: print(e)
try: property(foo=1)
except TypeError as e: print(e)
for name in ("fget", "fset", "fdel"):
    try: setattr(p, name, 1)
    except AttributeError as e: print(e)
p.__doc__ = "new"
print(p.__doc__)
class Cached:
    @property
    def v(self):
        self.__dict__["v"] = "shadowed?"
        return "computed"
c = Cached()
print(c.v, c.v)
class E:
    @property
    def bad(self): return self.missing
    def __getattr__(self, n): raise AttributeError("getattr " + n)
try: E().bad
except AttributeError as e: print(e)
unnamed = property(lambda s: 1)
class W: pass
W.x = unnamed
try: W().x = 1
except AttributeError as e: print(e)
