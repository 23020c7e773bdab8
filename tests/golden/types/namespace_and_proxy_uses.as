# SimpleNamespace and MappingProxyType in programs: nested configuration, json hooks, read-only class tables, enum-like constants, copies, equality, pattern matching.
from types import SimpleNamespace as NS, MappingProxyType as Proxy, new_class, MethodType
import json, copy, functools
def attempt(f):
    try: print(f())
    except Exception as e: print(type(e).__name__ + ":", e)
conf = json.loads('{"a": 1, "b": {"c": [1, {"d": null}]}}', object_hook=lambda d: NS(**d)); print(conf, conf.b.c[1].d, conf == NS(a=1, b=NS(c=[1, NS(d=None)])), conf != NS(), vars(conf).keys())
conf.extra = len; conf.me = conf; print(repr(conf)[:40], conf.extra("ab")); del conf.me; attempt(lambda: conf.missing); attempt(lambda: NS(**{"a b": 1, "class": 2})); attempt(lambda: getattr(NS(**{"a b": 1}), "a b"))
print(json.dumps(NS(x=1, y=NS(z=[2])), default=vars), copy.copy(conf) == conf, copy.deepcopy(conf).b is conf.b, copy.copy(conf).b is conf.b, {**vars(NS(p=1))}, NS(b=1, a=2), sorted(vars(NS(b=1, a=2))), bool(NS()), NS(a=NS(a=NS())))
match conf:
    case NS(a=1, b=NS(c=[first, *_])): print("matched", first)
class Row(NS):
    def __init__(self, **kw): super().__init__(**kw); self.made = True
    def __getattr__(self, n): return f"<no {n}>"
    @property
    def total(self): return sum(v for v in vars(self).values() if isinstance(v, int) and not isinstance(v, bool))
    def __eq__(self, o): return self.total == getattr(o, "total", o)
r = Row(a=1, b=2); print(r, r.total, r.zz, r == 3, r == NS(total=3), r.made); attempt(lambda: hash(r)); attempt(lambda: NS(1)); attempt(lambda: NS({"a": 1})); attempt(lambda: NS(a=1) < NS(a=2)); attempt(lambda: NS(a=1)["a"]); attempt(lambda: [*NS(a=1)]); attempt(lambda: len(NS()))
class Frozen:
    _table = {"a": 1, "b": [2]}; table = Proxy(_table)
    @classmethod
    def add(cls, k, v): cls._table[k] = v
p = Frozen.table; Frozen.add("c", 3); print(p, p["c"], list(p), "c" in p, p | {"d": 4}, {"d": 4} | p, p == {"a": 1, "b": [2], "c": 3}, p != {}, len(p), [*p.items()], p.get("zz", 0), dict(p) is not Frozen._table, p.copy(), list(reversed(p)), type(p | {}).__name__); p["b"].append(9); print(p["b"])
for f in (lambda: p.__setitem__("a", 1), lambda: exec("p['a'] = 1", {"p": p}), lambda: exec("del p['a']", {"p": p}), lambda: p.update({}), lambda: p.clear(), lambda: p["zz"], lambda: hash(p), lambda: exec("p |= {1: 2}", {"p": p}), lambda: Proxy(5), lambda: Proxy(), lambda: Proxy([1]), lambda: json.dumps(p), lambda: copy.copy(p), lambda: p < p, lambda: {p: 1}, lambda: type("X", (Proxy,), {}), lambda: setattr(p, "x", 1)): attempt(f)
class Custom(dict):
    def __missing__(self, k): return f"missing {k}"
    def __getitem__(self, k): return ("got", super().__getitem__(k))
q = Proxy(Custom(a=1)); print(q["a"], q["zz"] if False else q.get("zz"), q.get("a"), q, list(q.values())); attempt(lambda: q["zz"]); print(Proxy(vars(NS(a=1))), Proxy(Proxy({1: 2})), int.__dict__["real"].__name__, type(int.__dict__) is Proxy, isinstance(p, dict), {**p, "a": 0}, "{a}".format(**p), "%(a)s" % p, (lambda **k: k)(**p))
obj = NS(items=[]); obj.add = MethodType(lambda self, x: self.items.append(x) or self, obj); print(obj.add(1).add(2).items)
Made = new_class("Made", (NS,), {}, lambda ns: ns.update(kind="made", hello=lambda self: f"hello {self.name}")); print(Made(name="x").hello(), Made.kind, Made(name="x"), Made.__module__)
counter = NS(n=0); inc = functools.partial(lambda c, by=1: setattr(c, "n", c.n + by) or c.n, counter); print(inc(), inc(by=5), counter)
