class G:
    def __init__(self): self.real = 1
    def __getattr__(self, n):
        if n.startswith("x"): return "dyn_" + n
        raise AttributeError(f"custom {n}")
g = G()
print(g.real, g.xyz, hasattr(g, "nope"), getattr(g, "nope", 3))
try: g.nope
except AttributeError as e: print(e, e.name, e.obj is None)
class GA:
    x = 1
    def __getattribute__(self, n):
        if n == "secret": raise AttributeError("hidden")
        if n == "boom": raise ValueError("boom")
        return object.__getattribute__(self, n) if not n.startswith("q") else "q!"
ga = GA()
print(ga.x, ga.query, hasattr(ga, "secret"), hasattr(ga, "x"))
try: ga.secret
except AttributeError as e: print(e)
try: hasattr(ga, "boom")
except ValueError as e: print(e)
try: ga.missing
except AttributeError as e: print(e)
class Both(GA):
    def __getattr__(self, n): return "fallback " + n
print(Both().secret, Both().missing, Both().x, Both().qq)
class S:
    def __setattr__(self, n, v):
        print("set", n, v)
        object.__setattr__(self, n, v * 2)
    def __delattr__(self, n):
        print("del", n)
        super().__delattr__(n)
s = S()
s.a = 5
print(s.a)
s.a += 1
del s.a
try: del s.a
except AttributeError as e: print(e)
class RO:
    def __setattr__(self, n, v): raise AttributeError(f"can't set {n}")
try: RO().x = 1
except AttributeError as e: print(e)
class OnlyDel:
    def __delattr__(self, n): print("only del", n)
o = OnlyDel(); o.z = 1; del o.z; print(o.z)
class Len:
    def __getattribute__(self, n): return lambda *a: 99
l = Len()
print(l.__len__(), l.anything())
try: len(l)
except TypeError as e: print(e)
class Proxy:
    def __init__(self, t): object.__setattr__(self, "_t", t)
    def __getattr__(self, n): return getattr(self._t, n)
    def __setattr__(self, n, v): setattr(self._t, n, v)
p = Proxy([3, 1])
p.append(2)
print(p.count(1), p._t)
class Dir:
    def __dir__(self): return ["z", "a"]
print(dir(Dir()))
class Rec:
    def __getattr__(self, n): return self.zzz
try: Rec().a
except RecursionError as e: print(type(e).__name__)
class Copy:
    def __getattr__(self, n): raise AttributeError(n)
try: Copy().__deepcopy__
except AttributeError as e: print(e)
print(object.__getattribute__(g, "real"), type.__getattribute__(GA, "x"))
try: object.__getattribute__(g, "xyz")
except AttributeError as e: print(e)
try: object.__setattr__(5, "x", 1)
except AttributeError as e: print(e)
try: object.__getattribute__(g, 5)
except TypeError as e: print(e)
