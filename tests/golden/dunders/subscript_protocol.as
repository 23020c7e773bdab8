# obj[...], obj[...] = , del obj[...]: what the key is, slices, Ellipsis, tuples, missing and wrong methods, augmented assignment, __missing__, __class_getitem__.
class Key:
    def __getitem__(self, k): return k
    def __setitem__(self, k, v): print("set", k, v)
    def __delitem__(self, k): print("del", k)
k = Key()
print(k[1], k[1, 2], k[1:2], k[:, ...], k[::2, 1:], k[()], k[(1,)], k[1,], k[None], k[...], k[1:2:3].step, k[*[1, 2]], k[1, *"ab"], k["a":"b"], k[lambda: 1].__name__, k[k[5]], k[:][...] if False else k[:])
k[1] = 2; k[1:2] = 3; k[1, 2] = 4; k[...] = 5; del k[1], k[2:3], k[()]; k[0], k["b"] = "xy"; k[0] += 1; k["l"] = k["m"] = 7
for k["loop"] in "ab": pass
(k["w"], *k["rest"]) = range(3); [k[i] for i in "no"]
def attempt(label, f):
    try: print(label, "->", f())
    except Exception as e: print(label, "->", type(e).__name__ + ":", e)
class Nothing: pass
class OnlyGet:
    def __getitem__(self, k): raise KeyError(k)
class Blocked: __getitem__ = __setitem__ = __delitem__ = None
class WrongCount:
    def __getitem__(self): pass
    def __setitem__(self, k): pass
    def __delitem__(self): pass
class Inst: pass
i = Inst(); i.__getitem__ = lambda k: "instance"
def put(o, k, v): o[k] = v
def drop(o, k): del o[k]
def aug(o, k): o[k] += 1
for o in (Nothing(), OnlyGet(), Blocked(), WrongCount(), i, 5, None, "s", (1,), len, Nothing, int, 1.5, {1}, iter([]), range(3), b"ab", slice(1)):
    name = getattr(o, "__name__", type(o).__name__)
    for label, f in (("get", lambda: o[0]), ("set", lambda: put(o, 0, 1)), ("del", lambda: drop(o, 0)), ("aug", lambda: aug(o, 0)), ("slice", lambda: o[0:1])): attempt(f"{name} {label}", f)
class G:
    def __class_getitem__(cls, key): return (cls.__name__, key)
class H(G): pass
class Meta(type):
    def __getitem__(cls, key): return ("meta", key)
class J(G, metaclass=Meta): pass
print(G[1], H[int, str], J[5], G().__class_getitem__(3)); attempt("instance", lambda: G()[1]); attempt("set class", lambda: put(G, 1, 2)); attempt("none", lambda: type("N", (), {"__class_getitem__": None})[1])
class Missing(dict):
    def __missing__(self, key): return f"no {key}"
class Counter(dict):
    def __missing__(self, key): return 0
m = Missing(a=1); print(m["a"], m["b"], m.get("b"), len(m), "b" in m, "%(z)s" % m, "{z}".format_map(m)); c = Counter()
for ch in "abca": c[ch] += 1
print(c, type(c.copy()).__name__)
class Nested:
    def __init__(self): self.d = {}
    def __getitem__(self, k): return self.d.setdefault(k, Nested())
    def __setitem__(self, k, v): self.d[k] = v
    def __repr__(self): return f"N{self.d}"
n = Nested(); n["a"]["b"]["c"] = 1; n["a"]["d"] = 2; print(n)
class Default:
    def __init__(self, f): self.f = f
    def __getitem__(self, i):
        if isinstance(i, slice): return [self[j] for j in range(*i.indices(10))]
        if isinstance(i, tuple): return tuple(self[j] for j in i)
        if i is ...: return "all"
        return self.f(i)
sq = Default(lambda i: i * i); print(sq[3], sq[1:4], sq[::-3], sq[1, 2, 5:7], sq[...], sq[-1]); attempt("big slice", lambda: sq[2**70:]); attempt("bad slice", lambda: sq["a":]); attempt("float", lambda: sq["x"])
log = []
class Order:
    def __getitem__(self, k): log.append(("get", k)); return 10
    def __setitem__(self, k, v): log.append(("set", k, v))
def f(x): log.append(x); return x
o = Order(); o[f("k")] += f("v") and 5; print(log); log.clear(); o[f(1)], o[f(2)] = f(3), f(4); print(log)
