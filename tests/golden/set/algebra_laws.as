# The laws of set algebra over all small sets, for operators, methods, in-place forms and comparisons.
# stress: every 97 (thousands of operations)
from itertools import combinations

universe = [0, 1, 8, 16]
sets = [set(c) for n in range(len(universe) + 1) for c in combinations(universe, n)]
full = set(universe)
checked = 0
for a in sets:
    assert a | set() == a and a & full == a and a - a == set() == a ^ a and a <= a and not a < a and set(a) == a is not set(a)
    for b in sets:
        f, g = frozenset(a), frozenset(b)
        assert a | b == b | a == a.union(b) == f | b and a & b == b & a == a.intersection(g) and a - b == a.difference(list(b)) == a & (full - b) and a ^ b == (a | b) - (a & b) == a.symmetric_difference(tuple(b))
        assert (a <= b) == a.issubset(b) == (a & b == a) == (b >= a) and (a < b) == (a <= b and a != b) and a.isdisjoint(b) == (not a & b) and (a == b) == (f == g) == (hash(f) == hash(g))
        assert full - (a | b) == (full - a) & (full - b) and len(a | b) == len(a) + len(b) - len(a & b) and type(f | b) is frozenset and type(a | g) is set
        for op, method in (("__ior__", "update"), ("__iand__", "intersection_update"), ("__isub__", "difference_update"), ("__ixor__", "symmetric_difference_update")):
            x, y = set(a), set(a)
            assert getattr(x, op)(b) is x and getattr(y, method)(iter(b)) is None and x == y == getattr(a, op.replace("i", "", 1) if op != "__isub__" else "__sub__")(b), (op, a, b)
        for c in sets:
            assert (a | b) & c == (a & c) | (b & c) and (a ^ b) ^ c == a ^ (b ^ c) and a - (b | c) == a - b - c and a.union(b, c) == a | b | c
            checked += 1
print(checked, len(sets), sorted(map(sorted, sets))[:5])
for a, b in [({1}, [1]), ({1}, "1"), (frozenset(), ()), ({1}, None)]:
    for op in ("__or__", "__and__", "__sub__", "__xor__", "__le__", "__eq__", "__ror__"):
        print(op, getattr(a, op)(b), end="; ")
    print()
