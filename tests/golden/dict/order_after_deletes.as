# The order of insertion through deletes, re-insertion, popitem, growth and update.
d = {i: str(i) for i in range(8)}
del d[0], d[3], d[7]
d[3] = "again"
d[1] = "changed"
print(list(d), d[1])
print(d.popitem(), d.popitem(), list(d))
d[100] = 1
print(d.popitem(), d.pop(2), list(d))
for i in range(20):
    d[i] = i
for i in range(0, 20, 2):
    del d[i]
print(list(d), list(reversed(d)), list(reversed(d.values())), list(reversed(d.items()))[:2])
d.update({1: "u", 50: "v", 3: "w"})
print(list(d.items())[:3], list(d)[-1])
e = dict(d)
del e[1]
e[1] = "last"
print(list(e)[-1], list(d)[0], d == e, len(d), len(e))
while d:
    d.popitem()
try:
    d.popitem()
except KeyError as e:
    print(e)
d["x"] = 1
print(d)
first = {}
for i in range(1000):
    first[i] = i
    if i >= 3:
        del first[i - 3]
print(first, list(reversed(first)))
queue = dict.fromkeys(range(5))
for _ in range(5):
    oldest = next(iter(queue))
    del queue[oldest]
    queue[oldest + 10] = None
print(list(queue))
k = {"b": 1, "a": 2}
k["b"] = 3
k.setdefault("b", 4)
k |= {"c": 5, "a": 6}
print(k, {**k, "b": 0, **{"d": 1}}, k | {"a": 7})
print({1: "int", True: "bool", 1.0: "float"}, {"a": 1, "a": 2})
d = {"x": 1, "y": 2, "z": 3}
del d["x"]
print(d.pop("z"), d.popitem(), d)
d["new"] = 1
print(d, list(d), len(d), d.popitem(), d)
