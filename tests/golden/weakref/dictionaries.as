# WeakValueDictionary, WeakKeyDictionary, WeakSet: every method, equality, copies, operators, entries that vanish, odd arguments.
import weakref, gc, copy
def attempt(label, f):
    try: print(label, "->", f())
    except Exception as e: print(label, "->", type(e).__name__ + ":", e)
class K:
    def __init__(self, n): self.n = n
    def __repr__(self): return f"K{self.n}"
    def __eq__(self, o): return isinstance(o, K) and self.n == o.n
    def __hash__(self): return self.n
    def __lt__(self, o): return self.n < o.n
a, b, c = K(1), K(2), K(3)
v = weakref.WeakValueDictionary({"a": a}, b=b); v["c"] = c; v.update({"z": a}); v.update(y=b)
print(dict(v), len(v), v["a"], v.get("q"), v.get("q", 5), "a" in v, sorted(v), sorted(v.keys()), sorted(v.values()), sorted(v.items(), key=str), v.pop("z"), v.setdefault("a", c), v.setdefault("n", c), v.pop("none", "d"), [r() for r in v.valuerefs()][:1], len(list(v.itervaluerefs())), repr(v)[:20])
attempt("missing", lambda: v["q"]); attempt("pop", lambda: v.pop("q")); attempt("int value", lambda: v.__setitem__("i", 5)); attempt("del", lambda: v.__delitem__("q")); attempt("unhashable", lambda: v.get([])); del v["n"]; print(v.popitem()[0] in "abcy", len(v)); print(v | {"w": a} if False else sorted((v | {"w": a}).keys()), type(v | {}).__name__, sorted(({"w": a} | v).keys())); v |= {"u": a}; print(sorted(v)); w = copy.copy(v); d = copy.deepcopy(v); print(sorted(w) == sorted(v), sorted(d) == sorted(v), type(d).__name__); v.clear(); print(len(v), len(w), bool(v))
def temporary(d, key, n):
    x = K(n); x.me = x; d[key] = x; return len(d)
print(temporary(v, "t", 9)); gc.collect(); print(len(v), "t" in v, list(v.items())); attempt("gone", lambda: v["t"])
k = weakref.WeakKeyDictionary({a: "A"}); k[b] = "B"; k.update([(c, "C")]); print(sorted(k.items()), k[K(1)], K(2) in k, 5 in k, k.get(K(9)), k.get(a), len(k), sorted(k), k.pop(c), k.setdefault(c, "new"), k.setdefault(c, "other"), len(k.keyrefs()), [r() for r in k.keyrefs()][0] in (a, b, c), repr(k)[:18])
attempt("int key", lambda: k.__setitem__(5, 1)); attempt("str key", lambda: k["s"]); attempt("pop default", lambda: k.pop(K(9), "d")); k[K(1)] = "replaced"; print(k[a], len(k)); e = k | {b: "x"}; print(sorted(e.items()), type(e).__name__); e |= {c: 0}; print(len(e), k.popitem()[1] in ("new", "replaced", "B")); k.clear(); print(len(k))
def tempkey(d): x = K(7); x.me = x; d[x] = x; return len(d)
print(tempkey(weakref.WeakKeyDictionary()))
s = weakref.WeakSet([a, b]); s.add(c); s.add(a); t = weakref.WeakSet([b, K(5)])
print(len(s), a in s, K(1) in s, 5 in s, sorted(s), sorted(s & {a}), sorted(s | {a}), sorted(s - {a}), sorted(s ^ {a}), s == weakref.WeakSet([a, b, c]), s == {a, b, c}, s <= weakref.WeakSet([a, b, c]), s.issubset([a, b, c]), s > {a}, s.issuperset([a]), s.isdisjoint([K(9)]), type(s & t).__name__, sorted(s.union([a])), sorted(s.intersection([a, b])), sorted(s.difference([a])), sorted(s.symmetric_difference([a])), sorted(s.copy()), repr(s)[:3])
s.discard(K(9)); s.remove(a); attempt("add int", lambda: s.add(5)); attempt("update", lambda: s.update([1])); s.update([a]); s |= {b}; s &= {a, b}; s -= {b}; s ^= {a, c}; print(sorted(s), s.pop(), len(s)); attempt("pop", s.pop); attempt("hash", lambda: hash(s)); attempt("lt", lambda: s < 5)
u = weakref.WeakSet()
def tempset(): x = K(8); x.me = x; u.add(x); return len(u)
print(tempset()); gc.collect(); print(len(u), list(u)); it = weakref.WeakSet([a, b, c]); print(sorted(x for x in it)); attempt("args", lambda: weakref.WeakSet(5)); attempt("kw", lambda: weakref.WeakValueDictionary(1)); attempt("two", lambda: weakref.WeakKeyDictionary({}, {}))
class Cache:
    def __init__(self): self._c = weakref.WeakValueDictionary(); self.made = 0
    def get(self, n):
        try: return self._c[n]
        except KeyError: self.made += 1; self._c[n] = x = K(n); return x
cache = Cache(); x1, x2 = cache.get(1), cache.get(1); print(x1 is x2, cache.made)
