# Every method and operator of set and frozenset with odd arguments.
ODD = [{1, 9}, frozenset([2]), [1, 1], (3, 4), "12", {1: 0}, range(3), None, 5, [[]], b"\x01", {}.keys(), set()]
METHODS = ["union", "intersection", "difference", "symmetric_difference", "update", "intersection_update", "difference_update",
           "symmetric_difference_update", "isdisjoint", "issubset", "issuperset", "add", "discard", "remove", "__contains__"]
OPERATORS = ["|", "&", "-", "^", "<=", "<", ">", ">=", "==", "!="]


def show(v):
    return type(v).__name__ + str(sorted(v, key=str)) if isinstance(v, (set, frozenset)) else v


for kind in (set, frozenset):
    for name in METHODS:
        if not hasattr(kind, name):
            print(kind.__name__, "has no", name)
            continue
        for argument in ODD:
            s = kind([1, 2, 3])
            try:
                print(name, show(argument), "->", show(getattr(s, name)(argument)), show(s))
            except Exception as e:
                print(name, show(argument), "->", type(e).__name__ + ":", e, show(s))
    for op in OPERATORS:
        for argument in ODD[:8]:
            s = kind([1, 2, 3])
            try:
                print(op, show(argument), "->", show(eval("s %s argument" % op)))
            except TypeError as e:
                print(op, show(argument), "->", e)
