print([], (), {}, set(), [1,], (1,), {1: 2,}, {1,})
print(len([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40]))
n = 1
l = [n, 1, n, 2, n, 3, n, 4, n, 5, n, 6, n, 7, n, 8, n, 9, n, 10, n, 11, n, 12, n, 13, n, 14, n, 15, n, 16, n, 17, n, 18, n, 19, n, 20, n]
print(len(l), sum(l))
t = (n, 1, n, 2, n, 3, n, 4, n, 5, n, 6, n, 7, n, 8, n, 9, n, 10, n, 11, n, 12, n, 13, n, 14, n, 15, n, 16, n, 17, n, 18, n, 19, n, 20, n, *l)
print(len(t), sum(t))
d = {n: 1, 2: n, 3: n, 4: n, 5: n, 6: n, 7: n, 8: n, 9: n, 10: n, 11: n, 12: n, 13: n, 14: n, 15: n, 16: n, 17: n, 18: n, 19: n, 20: n}
print(d, len({**d, "x": n, **{"y": 2}}))
s = {n, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35}
print(len(s), {33, 1, 9, 17, 25}, {"a"} | {"a"}, {5, 3, 1}, {100, 1, 50}, {1, 1.0, True})
def f(*a): return len(a)
print(f(n, n, n, n, n, n, n, n, n, n, n, n, n, n, n, n, n, n, n, n, n, n, n, n, n, n, n, n, n, n, n, n, n, n, n, n, n, n, n, n, n, n, n, n, n, n, n, n, n, n, n, n, n, n, n, n, n, n, n, n, n, n, n, n, n, n, n, n, n, n, n, n, n, n, n, n, n, n, n, n, n, n, n, n, n, n, n, n, n, n, n, n, n, n, n, n, n, n, n, n, n, n, n, n, n, n, n, n, n, n, n, n, n, n, n, n, n, n, n, n, n, n, n, n, n, n, n, n, n, n))
def fresh(): return [1, 2, 3]
a = fresh(); a.append(4); print(fresh())
def fresh_d(): return {"a": 1}
d = fresh_d(); d["b"] = 2; print(fresh_d())
print([[1, 2], [3, [4, (5, [6])]]], ((1, 2), (3,)), {(1, 2): [3]}, [(), [], {}])
print((1, 2) in [(1, 2)], 2 in [1, 2], 2 in {1, 2}, "x" in ("x",), 5 not in {1, 2})
for v in [1, 2, 3]: print(v, end=" ")
for v in {7}: print(v, end=" ")
print()
l = [1, 2, 3]
for v in l:
    if v == 1: l.append(4)
    print(v, end=" ")
print()
x = 1,
print(x, (yield_ := 2), [i, *l] if (i := 0) else [*l, i])
print("a" "b" 'c', b"a" b"b", "tab\tnew\\ \x41 \u00e9 \U0001F600 \101", r"raw\n", """tri"ple""")
