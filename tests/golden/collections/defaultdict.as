from collections import defaultdict

d = defaultdict(list)
for i, word in enumerate("a b a c b a".split()):
    d[word].append(i)
print(d, dict(d), d["missing"], "missing" in d, d.get("other"), "other" in d)
n = defaultdict(int, {"x": 1}, y=2)
n["z"] += 5
print(n, n.default_factory, n == {"x": 1, "y": 2, "z": 5}, sorted(n.items()))
print(defaultdict(), defaultdict(None, a=1), defaultdict(lambda: 1)["x"], defaultdict(str).copy(), type(n.copy()).__name__)
nested = defaultdict(lambda: defaultdict(int))
nested["a"]["b"] += 1
print({k: dict(v) for k, v in nested.items()})
for action in (lambda: defaultdict()["q"], lambda: defaultdict(5), lambda: defaultdict(None)[1]):
    try:
        action()
    except Exception as e:
        print(type(e).__name__, e)
print(defaultdict(int, a=1) | {"b": 2}, {"b": 2} | defaultdict(int, a=1))


class Tracked(defaultdict):
    def __missing__(self, key):
        print("missing", key)
        return super().__missing__(key)


t = Tracked(set)
t["k"].add(1)
print(t)
import copy
print(copy.copy(n), copy.deepcopy(d) == d)
