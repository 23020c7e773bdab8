# Every comparison between containers of different kinds and contents.
VALUES = [[], [1], [1, 2], (), (1,), (1, 2), {1}, frozenset([1]), {1: 2}, {}, "1", range(1, 3), [1.0], [[1]], b"1", None, {1: 2}.keys(), [True]]
names = [str(v) for v in VALUES]
for i, a in enumerate(VALUES):
    equal = [names[j] for j, b in enumerate(VALUES) if a == b and i != j]
    less, refused = [], 0
    for j, b in enumerate(VALUES):
        try:
            if a < b:
                less.append(names[j])
        except TypeError:
            refused += 1
    print(names[i], "==", equal, "<", less, "refuses", refused)
for a in (1, [1], "1", {1}, (1,), {1: 1}, None):
    for op in ("<", ">=", "+", "*", "&", "in"):
        for b in ([1], (1,), {1}, "1"):
            try:
                eval("a %s b" % op)
            except TypeError as e:
                print(type(a).__name__, op, type(b).__name__, ":", e)
