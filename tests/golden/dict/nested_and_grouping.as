# Nested dicts: paths, merging deep, inversion, sorting, flattening, counting, setdefault against defaultdict.
from collections import defaultdict
from functools import reduce

config = {"db": {"host": "h", "ports": [1, 2]}, "debug": False}
override = {"db": {"ports": [9], "user": {"name": "n"}}, "new": {}}


def merge(a, b):
    return {k: merge(a[k], b[k]) if isinstance(a.get(k), dict) and isinstance(b.get(k), dict) else b.get(k, a.get(k)) for k in {**a, **b}}


def flatten(d, prefix=()):
    for k, v in d.items():
        if isinstance(v, dict) and v:
            yield from flatten(v, prefix + (k,))
        else:
            yield ".".join(prefix + (k,)), v


def unflatten(pairs):
    out = {}
    for path, v in pairs:
        *parents, last = path.split(".")
        reduce(lambda d, k: d.setdefault(k, {}), parents, out)[last] = v
    return out


merged = merge(config, override)
print(merged, config["db"]["ports"] is merged["db"]["ports"])
flat = dict(flatten(merged))
print(flat, unflatten(flat.items()) == merged)
print(reduce(lambda d, k: d[k], ["db", "user", "name"], merged), merged.get("x", {}).get("y", "none"), [k for k in flat if k.startswith("db.")])
for path in (["db", "nope"], ["debug", "x"], ["db", "ports", 5], ["new", "a"]):
    try:
        print(reduce(lambda d, k: d[k], path, merged))
    except (KeyError, TypeError, IndexError) as e:
        print(path, type(e).__name__, e)
inverse = defaultdict(set)
for k, v in {"a": 1, "b": 2, "c": 1}.items():
    inverse[v].add(k)
print({k: sorted(v) for k, v in inverse.items()}, dict(sorted({"b": 1, "a": 2}.items(), key=lambda p: p[1])), {v: k for k, v in {"x": 1, "y": 1}.items()})
a, b = {}, defaultdict(list)
for w in "the cat the dog".split():
    a.setdefault(len(w), []).append(w)
    b[len(w)].append(w)
print(a, a == b, {**dict.fromkeys("ab", 0), "a": 1}, min(a.items()), max({"x": 3, "y": 5}.items(), key=lambda p: p[1]), sum(map(len, a.values())))
d = {"k": {"n": 1}}
d["k"]["n"] += 1
d["k"] |= {"m": 2}
d.setdefault("l", []).append(d["k"].pop("n"))
del d["k"]["m"]
print(d, {(i, j): i * j for i in range(3) for j in range(i)}, {k: v for d in ({1: 2}, {3: 4}) for k, v in d.items()}, dict([*{1: 2}.items(), (3, 4)]))
