# defaultdict: the factory, its errors, copies, merges, reprs, nested and recursive ones.
from collections import defaultdict
import copy

d = defaultdict(list)
d["a"].append(1)
print(d, d["b"], d.get("c"), "c" in d, d.default_factory, len(d), dict(d), d == {"a": [1], "b": []})
for call in ["defaultdict(5)", "defaultdict('x')", "defaultdict(None)['q']", "defaultdict()['q']", "defaultdict(list, 5)", "defaultdict(list, {}, {})", "defaultdict(int, a=1, b=2)", "defaultdict(int, [('k', 3)])", "defaultdict(list, default_factory=1)",
             "d.__missing__('via missing')", "defaultdict(lambda: 1 / 0)['x']", "d | {'m': 1}", "{'m': 1} | d", "d | 5", "d.__reduce__()[:3]", "repr(defaultdict(d.get))[:30]", "defaultdict(int).fromkeys('ab', 1)", "d.pop('nope')", "d.setdefault('s', 5)",
             "defaultdict(int)['a':'b']", "copy.copy(d)", "copy.deepcopy(d)", "d.copy().default_factory", "type(d.copy())", "defaultdict(list)[[]]"]:
    try:
        print(call, "->", eval(call))
    except Exception as e:
        print(call, "->", type(e).__name__ + ":", e)
d.default_factory = None
try:
    d["none now"]
except KeyError as e:
    print(repr(e))
d.default_factory = iter(range(100)).__next__
print(d["one"], d["two"], d["one"])
tree = lambda: defaultdict(tree)
t = tree()
t["a"]["b"]["c"] = 1
t["a"]["d"]
print({k: {kk: dict(vv) for kk, vv in v.items()} for k, v in t.items()})
r = defaultdict(list)
r["r"] = r
print(r)


class Keyed(defaultdict):
    def __missing__(self, key):
        value = self[key] = self.default_factory(key)
        return value


k = Keyed(str.upper)
print(k["abc"], k, type(k.copy()), type(copy.copy(k)), k | {"z": 1})


class Changes(defaultdict):
    pass


c = Changes(lambda: c.update(other=1) or len(c))
print(c["x"], dict(c), isinstance(c, dict))
groups = defaultdict(lambda: defaultdict(int))
for word in "apple avocado bean blueberry cherry".split():
    groups[word[0]][len(word)] += 1
print({k: dict(v) for k, v in groups.items()})
e = defaultdict(int, a=1)
e |= {"b": 2}
e["c"] += 3
print(e, e == dict(a=1, b=2, c=3), sorted(e), list(e.items()), [*map(e.__getitem__, "abz")], "z" in e)
m = defaultdict(lambda: "missing")
print("%(x)s" % m, "{y}".format_map(m), dict(m), m.default_factory())
