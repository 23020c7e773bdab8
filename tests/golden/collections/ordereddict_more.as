# OrderedDict: equality with order, move_to_end, popitem, reversal, changes while iterating, subclasses, views.
from collections import OrderedDict
import copy

o = OrderedDict([("a", 1), ("b", 2), ("c", 3)])
print(o, o == OrderedDict(c=3, b=2, a=1), o == {"c": 3, "b": 2, "a": 1}, {"a": 1, "b": 2, "c": 3} == o, o != dict(o), OrderedDict() == {}, repr(OrderedDict()))
o.move_to_end("a")
o.move_to_end("c", last=False)
print(list(o), list(reversed(o)), o.popitem(), o.popitem(last=False), o)
o["b"] = 20
o.update(z=1, a=2)
print(o, list(o.items()), list(reversed(o.values())), list(reversed(o.items())), list(reversed(o.keys())), o.pop("b"), o.pop("nope", "default"), o.setdefault("new"), o.setdefault("z", 9))
for call in ["o.move_to_end('nope')", "o.pop('nope')", "OrderedDict().popitem()", "OrderedDict(1)", "OrderedDict({}, {})", "o.move_to_end('z', 5)", "o < o", "o | {'q': 1}", "{'q': 1} | o", "OrderedDict.fromkeys('ab', 0)",
             "o.__reduce__()[:2]", "type(o.copy())", "o['nope']", "hash(o)", "OrderedDict(a=1) | OrderedDict(b=2)", "type({} | OrderedDict())", "o | 5", "o.update(5)", "o.get('nope', 7)", "len(o)", "'z' in o", "o.keys() & {'z'}", "o.items() >= {('z', 1)}", "OrderedDict(self=1)"]:
    try:
        print(call, "->", eval(call))
    except Exception as e:
        print(call, "->", type(e).__name__ + ":", e)
for action in (lambda k: o.move_to_end(k), lambda k: o.pop(k), lambda k: o.__setitem__(k + k, 1), lambda k: o.clear(), lambda k: o.__setitem__(k, 5)):
    o = OrderedDict.fromkeys("abc")
    seen = []
    try:
        for k in o:
            seen.append(k)
            if len(seen) > 5:
                break
            action(k)
    except RuntimeError as e:
        seen.append(str(e))
    print(seen, list(o))
o = OrderedDict(a=1)
o["self"] = o
print(o)


class Lru(OrderedDict):
    def __init__(self, limit):
        super().__init__()
        self.limit = limit

    def __getitem__(self, key):
        value = super().__getitem__(key)
        self.move_to_end(key)
        return value

    def __setitem__(self, key, value):
        super().__setitem__(key, value)
        if len(self) > self.limit:
            del self[next(iter(self))]


lru = Lru(2)
lru["a"], lru["b"] = 1, 2
lru["a"]
lru["c"] = 3
print(lru, list(lru.items()), lru.get("a"), lru.__dict__)
p = OrderedDict(x=[1])
p.note = "n"
q, r = copy.copy(p), copy.deepcopy(p)
print(q, q.note, q["x"] is p["x"], r["x"] is p["x"], r.note, type(r))


class Missing(OrderedDict):
    def __missing__(self, key):
        return key * 2


m = Missing(a=1)
print(m["zz"], m, m.pop("q", 5), [*m], {**m}, dict(m), list(OrderedDict(sorted({"b": 1, "a": 2}.items()))))
try:
    m.pop("gone")
except KeyError as e:
    print(repr(e))
