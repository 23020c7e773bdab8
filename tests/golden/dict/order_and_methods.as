d = {"b": 1, "a": 2, "c": 3}
print(d, list(d), list(d.values()), list(d.items()), len(d))
d["a"] = 20
d["z"] = 26
del d["b"]
d["b"] = 0
print(d, d.pop("c"), d.pop("c", None), d.popitem(), d)
print(d.get("a"), d.get("q"), d.get("q", 5), d.setdefault("a", 1), d.setdefault("n", []), d)
d.update({"a": 1}, y=2)
d.update([("p", 1), ["q", 2], "rs"])
print(d)
e = d.copy()
e["a"] = 99
print(d["a"], e["a"], d == e, d != e, {1: 2, 3: 4} == {3: 4, 1: 2}, {1: 2} == {1: 3}, {1: 1} == {True: 1.0})
print(list(reversed(d)), list(reversed(d.items()))[:2], list(reversed(d.values()))[:2])
print(dict.fromkeys("abc"), dict.fromkeys([1, 2], 0), dict(a=1, b=2), dict([("x", 1)], y=2), dict({1: 2}), dict(zip("ab", (1, 2))))
print({"a": 1} | {"b": 2, "a": 3}, {**d, "a": 0} == d)
d |= [("pipe", 1)]
print(d["pipe"], "pipe" in d, "nope" in d, "nope" not in d)
d.clear()
print(d, not d, bool({1: 1}))
print({1: "int", 1.0: "float", True: "bool"}, {0: 1, False: 2})
k = {i: i * i for i in range(20)}
for i in range(0, 20, 2):
    del k[i]
k[0] = "again"
print(k)
