# Views as sets: with other views, sets, lists, iterators and odd things.
d = {"a": 1, "b": 2, "c": 3}
e = {"b": 2, "c": 4, "d": 5}
others = [e.keys(), {"a", "z"}, ["b", "b"], "abc", ("c",), iter("ca"), {}, frozenset("a"), range(2), d.keys(), 5, None]
for other in others:
    shown = other if not hasattr(other, "__next__") else "iterator"
    for name, op in [("&", lambda a, b: a & b), ("|", lambda a, b: a | b), ("-", lambda a, b: a - b), ("^", lambda a, b: a ^ b),
                     ("<=", lambda a, b: a <= b), ("==", lambda a, b: a == b), (">", lambda a, b: a > b)]:
        if hasattr(other, "__next__") and name != "&":
            continue
        try:
            result = op(d.keys(), other)
            print(name, shown, sorted(map(str, result)) if isinstance(result, set) else result, type(result).__name__)
        except TypeError as error:
            print(name, shown, error)
print(sorted(d.items() & e.items()), sorted(d.items() - e.items()), sorted(d.items() | [1], key=str), sorted(d.items() ^ e.items()))
print(("a", 1) in d.items(), ("a", 2) in d.items(), ("a",) in d.items(), "a" in d.items(), ["a", 1] in d.items(), ("zz", 1) in d.items())
print(d.keys().isdisjoint(e), d.keys().isdisjoint("xyz"), d.items().isdisjoint([("a", 1)]), d.items().isdisjoint([]))
print({"x": []}.items() == {"x": []}.items(), d.keys() == {"a", "b", "c"}, {"a", "b", "c"} == d.keys(), d.items() == set(d.items()))
try:
    {"x": []}.items() & [("x", [])]
except TypeError as error:
    print(error)
try:
    ([], 1) in d.items()
except TypeError as error:
    print(error)
print(d.values() == d.values(), d.keys() == list(d), d.keys() != e.keys(), len(d.values()), 3 in d.values(), 9 in d.values())
for view in (d.keys(), d.values(), d.items()):
    for text in ("hash(view) and 1", "view[0]", "view + view", "view.mapping", "type(view.mapping)", "view < 5", "view.add(1)", "reversed(view)"):
        try:
            print(type(view).__name__, text, "iterator" if text.startswith("rev") else eval(text))
        except (TypeError, AttributeError) as error:
            print(type(view).__name__, text, type(error).__name__, error)
keys = d.keys()
d["new"] = 0
print(len(keys), list(keys)[-1], {"a"} - keys, {"q"} | keys >= {"q", "new"}, [] == keys)
