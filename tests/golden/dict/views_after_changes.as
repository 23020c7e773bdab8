# Views and iterators taken before a dict changes; views of views; repr of views that contain their dict.
d = {"a": 1, "b": 2}
keys, values, items = d.keys(), d.values(), d.items()
d["c"] = 3
del d["a"]
print(keys, values, items, len(keys), "c" in keys, ("b", 2) in items, 3 in values)
d.clear()
print(keys, values, items, bool(keys), list(items))
d.update(x=1, y=2)
print(sorted(keys), keys == {"x", "y"}, keys.mapping, values.mapping is not d, items.mapping == d)
try:
    items.mapping["z"] = 1
except TypeError as e:
    print(e)
d["self"] = d
d["keys"] = d.keys()
print(d)
d["values"] = d.values()
print(len(repr(d)) > 50, d.keys())
del d["values"], d["keys"], d["self"]
for view in (d.keys(), d.values(), d.items()):
    forward, backward = iter(view), reversed(view)
    print(type(forward).__name__, type(backward).__name__, next(forward), next(backward), forward.__length_hint__(), backward.__length_hint__(), list(forward), list(backward))
    print(forward.__length_hint__(), next(forward, "end"), next(backward, "end"))
iterator = iter(d)
for k in list(d):
    d[k] = d[k] * 10
print(list(iterator), d)
print([k for k in d.keys() if d.setdefault(k)], {k: d.pop(k) for k in list(d)}, d)


class Sub(dict):
    def keys(self):
        return ["fake"]

    def __iter__(self):
        return iter(["iter"])

    def items(self):
        return [("fake", 1)]

    def __getitem__(self, key):
        return "got " + key


s = Sub(real=1)
print(list(s), s.keys(), dict(s), {**s}, dict(s.items()), list(dict.keys(s)), s == {"real": 1}, len(s), [*s], repr(s), s.copy(), s | {"z": 1}, "real" in s, sorted(s), s.get("real"))
print((lambda **k: k)(**s), dict.fromkeys(s), set(s), max(s), tuple(s.values()))
d = dict.fromkeys("ab", 0)
d.update(s)
print(d, {}.__init__(s), type(s.copy()), json if (json := 0) else "")
u = {}
u |= s
print(u)
k = {1: "a"}.keys() | {2: "b"}.keys()
k.add(3)
print(k, {1: 2}.keys() & [1, 5], {1: 2}.items() - {(1, 2)}, {1: 2}.keys() ^ {3}, {1: 2}.keys() - [1], [1] & {1: 2}.keys(), {5} - {5: 1}.keys())
