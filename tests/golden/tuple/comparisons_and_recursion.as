# Order of tuples and lists, items that cannot be compared, and structures that contain themselves.
print((1, 2) < (1, 3), (1, 2) < (1, 2, 0), (1, 2) <= (1, 2), () < (0,), (2,) > (1, 9), ("a", 1) > ("a", 0), [1, [2, 3]] < [1, [2, 4]])
for a, b in [((1, "a"), (1, 2)), ((1, None), (1, None)), ((1, None), (2, None)), ((1, {}), (1, {})), ((1j,), (2j,)), ([1], (1,)), ((1,), 1)]:
    for op in ("<", "==", ">="):
        try:
            print(a, op, b, eval("a %s b" % op))
        except TypeError as e:
            print(a, op, b, e)


class Loud:
    def __init__(self, v):
        self.v = v

    def __eq__(self, other):
        print("eq", self.v, other.v)
        return self.v == other.v

    def __lt__(self, other):
        print("lt", self.v, other.v)
        return "truthy" if self.v < other.v else ""


x, y = Loud(1), Loud(2)
print((x, y) == (x, y))
print((x, y) < (x, Loud(3)))
print([Loud(1), Loud(5)] < [Loud(1), Loud(4)])
print([x] == [x], (x,) != (Loud(1),))
a = []
a.append(a)
b = []
b.append(b)
t = (a,)
for text in ["a == a", "a == b", "a < b", "t == (b,)", "(t, 1) < (t, 2)", "hash(t)"]:
    try:
        print(text, eval(text))
    except (RecursionError, TypeError) as e:
        print(text, type(e).__name__, e)
print(a, t, [a, t], {"a": a})
d = {}
d["self"] = d
d["list"] = [d]
print(d, [d], (d,))
try:
    print(d == {"self": d, "list": [d]})
except RecursionError as e:
    print(e)
deep = []
for _ in range(5000):
    deep = [deep]
try:
    repr(deep)
except RecursionError as e:
    print(e)
u, v = (), ()
for _ in range(5000):
    u, v = (u,), (v,)
try:
    u == v
except RecursionError as e:
    print(e)
try:
    hash(u)
except RecursionError as e:
    print(e)
