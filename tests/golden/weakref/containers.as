import weakref, gc

class K:
    def __init__(self, n): self.n = n
    def __repr__(self): return f"K{self.n}"

d = weakref.WeakValueDictionary()
a, b = K(1), K(2)
d["a"], d["b"] = a, b
print(len(d), sorted(d), d["a"], d.get("zz", "dflt"), "a" in d, sorted(d.items()), list(d.values()))
del a
gc.collect()
print(len(d), list(d), "a" in d, d.get("a"))
try: d["a"]
except KeyError as e: print("KeyError", e)
print(d.pop("b"), len(d), d.pop("b", None))
k = weakref.WeakKeyDictionary()
x, y = K(3), K(4)
k[x] = "x"; k[y] = "y"
print(len(k), k[x], x in k, K(5) in k, 5 in k, sorted(map(repr, k)))
del x
gc.collect()
print(len(k), list(k.items()))
s = weakref.WeakSet([y])
z = K(6)
s.add(z); s.add(z)
print(len(s), z in s, sorted(map(repr, s)))
del z
gc.collect()
print(len(s), list(s))
s.discard(y)
print(len(s))
o = K(7)
f = weakref.finalize(o, print, "finalized", "now")
print(f.alive, f.peek()[2], f.atexit)
del o
gc.collect()
print(f.alive, f.peek(), f())
o = K(8)
f = weakref.finalize(o, lambda *a: ("called", a), 1)
print(f(), f(), f.alive)
o2 = K(9)
g = weakref.finalize(o2, print, "at exit")
h = weakref.finalize(o2, print, "detached")
print(h.detach()[0], h.alive)
class Cache:
    _all = weakref.WeakValueDictionary()
    def __new__(cls, n):
        found = cls._all.get(n)
        if found is None:
            found = cls._all[n] = super().__new__(cls)
        return found
print(Cache(1) is Cache(1))
one = Cache(1)
print(Cache(1) is one, len(Cache._all))
print("end")
