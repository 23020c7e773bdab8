d = {"a": 1, "b": 2, "c": 3}
k, v, i = d.keys(), d.values(), d.items()
print(k, v, i, len(k), len(v), len(i))
d["d"] = 4
print(k, "d" in k, 4 in v, ("d", 4) in i, ("d", 5) in i, "d" in i, 9 in v)
print(sorted(k & {"a", "z"}), sorted(k | ["z"]), sorted(k - {"a"}), sorted(k ^ {"a", "z"}), sorted({"a", "q"} - k))
print(sorted(i & {("a", 1)}), sorted(i - {("a", 1)}), k.isdisjoint("xyz"), k.isdisjoint(["a"]), i.isdisjoint([1]))
print(k == {"a", "b", "c", "d"}, k == d.keys(), k <= set("abcde"), k < set("abcd"), k >= {"a"}, k > {"a"}, i == d.items(), v == d.values())
print(list(reversed(k)), list(reversed(v)), list(reversed(i)))
print(k.mapping, type(k.mapping).__name__, {}.keys(), {}.items(), {}.values())
print(type(k), type(v), type(i), type(iter(k)), type(iter(v)), type(iter(i)))
for text in ("k[0]", "k | 1", "hash(k)", "k < [1]", "v | v", "k.add(1)", "d.keys().mapping['x'] = 1"):
    try:
        exec(text)
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
