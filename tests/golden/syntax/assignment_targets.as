# Targets of assignment: every kind, nested, chained, in what order they are stored.
class O:
    def __setattr__(self, n, v): print(f".{n}={v}", end=" ")
    def __setitem__(self, i, v): print(f"[{i}]={v}", end=" ")
    def __getattr__(self, n): print(f"get {n}", end=" "); return self
o = O()
o.a = o[0] = o.b, x = (1, 2); print(x)
o.a, o[1], (o.b, *o.c), [o[2:3]] = 1, 2, "xyz", [9]; print()
a = b, c = [d, e] = "pq"; print(a, b, c, d, e)
(a) = 1; ((b)) = 2; (c, d) = (e), f = 3, 4; [(a)] = [5]; print(a, b, c, d, e, f)
i = [0, 1, 2]; n = 0
n, i[n] = 1, "at 1"; print(n, i)
i, i[0] = [7, 8], "new"; print(i)
a, b = b, a; a, b, c = c, a, b; print(a, b, c)
(a, b), c = [1, 2], 3; a, (b, (c, *d)) = 1, (2, (3, 4, 5)); [a, [b, *c]], d = (1, "xyz"), 2; print(a, b, c, d)
*a, = "xyz"; a, *b = 1,; *a, b = [1]; a, *b, c = range(5); (a, *b), *c = (1, 2), 3; print(a, b, c)
o.x.y.z = 5; print()
o[o is o, 1:2] = 6; print()
x: int = 5; (y): int = 6; o.ann: int = 7; o["k"]: str = 8; print(x, y)
for o.t, o[0] in [(1, 2), (3, 4)]: pass
print()
with open("/dev/null") as o.f: pass
print()
[0 for o.c in (1,)]; [0 for o[5] in (1,)]; print()
x = y = z = []; x.append(1); print(y is z, z)
x = (yield_ := 5) + 1; print(x, yield_)
def f():
    global g, h
    g, (h, k) = 1, (2, 3)
    return k
print(f(), g, h)
d = {}; d["a"], d["b"] = d["c"], *_ = d["x"] = (1, 2), 3; print(d) if 0 else None
for code in "a, b = 1", "a, b = 1,", "a, b = 1, 2, 3", "a, b = 'x'", "[a, b] = {}", "a, (b, c) = 1, 2", "a, (b, c) = 1, (2,)", "*a, b = ()", "a, *b, c = 1,", "() = 1", "() = [1]", "[] = ()", "a, b = None", "a, b = {1: 2, 3: 4}; print(a, b)", "(a, b), c = 'ab', 'c'; print(a, b, c)", "a, b = iter('xy'); print(a, b)", "a = b = c.d = 1", "1 .x = 2", "None[0] = 1", "len.x = 1", "'abc'[0] = 'x'", "(1, 2)[0] = 3", "range(3)[0] = 1", "int.x = 1", "(lambda: 0).x = 1", "object().x = 1":
    try: exec(code)
    except Exception as e: print(code, "->", type(e).__name__, e)
def gen():
    for v in 1, 2, 3: print("yield", v, end=" "); yield v
try: a, b = gen()
except ValueError as e: print(e)
a, b, *c = gen(); print(a, b, c)
class It:
    def __iter__(self): raise RuntimeError("no iter")
try: a, b = It()
except RuntimeError as e: print(e)
class Bad:
    def __getitem__(self, i):
        if i < 2: return i
        raise IndexError
a, b = Bad(); print(a, b)
