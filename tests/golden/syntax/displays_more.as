# List, tuple, set and dict displays: order of evaluation, duplicates, unpacking, nesting.
def t(x): print(x, end=" "); return x
print({t("k1"): t("v1"), t("k2"): t("v2")}, [t(1), *t([2]), t(3)], (t(1), t(2)), {t(1), *t([2])})
print({1: "a", 1.0: "b", True: "c"}, {1, 1.0, True}, {"a": 1, **{"a": 2, "b": 3}, "b": 4}, [*{}, *"", *()], {**{}, **{}}, (*[],), {*()})
print((), (1,), 1, (1), [()], {()}, {(): ()}, ((),), [[]], {frozenset()}, (1, 2)[0], [1, 2][-1], {1: 2}[1], (lambda: ())())
x = 1, 2; y = 3,; z = (4); print(x, y, z, type(y).__name__, x + y)
for i, in [(1,), [2]]: print(i, end=" ")
print([i for i, in [(3,)]], [1, 2,], (1, 2,), {1, 2,}, {1: 2,}, [[1, 2], [3, [4]]], {"a": {"b": {"c": 1}}})
print([1, 2] == [1, 2], (1, 2) == [1, 2], {1: 2} == {1: 2}, [1] is [1], () is (), [] is [], {1, 2} == {2, 1}, [1, [2]] < [1, [3]])
for code in "{[]: 1}", "{[]}", "{{}}", "{**5}", "{**[1]}", "[*5]", "{*5}", "(*None,)", "{**{}, **{1: 2}}", "{'a': 1, **None}", "{**{'a': 1}, 'b'}", "dict(**{1: 2})", "{1: 2}[3]", "{*[[]]}", "{(1, []): 2}":
    try: print(code, eval(code))
    except SyntaxError as e: print(code, "->", e.msg)
    except Exception as e: print(code, "->", type(e).__name__, e)
class K:
    def __init__(self, n): self.n = n
    def __hash__(self): print("hash", self.n, end=" "); return 1
    def __eq__(self, o): print("eq", self.n, o.n, end=" "); return True
    def __repr__(self): return f"K{self.n}"
d = {K(1): "a", K(2): "b"}; print(d)
s = {K(1), K(2)}; print(s)
class M:
    def keys(self): print("keys", end=" "); return ["x", "y"]
    def __getitem__(self, k): print("get", k, end=" "); return k * 2
print({**M(), "x": 0}, dict(**M()), {"y": 1, **M()})
def g(): yield from "ab"
print([*g(), *g()], {*g()} == set("ab"), (*g(), "c"), [*map(str, range(3))], [*{"k": 1}], [*zip("ab", [1, 2])])
big = {i: i * i for i in range(1000)}; print(len(big), big[999], len({**big, **big}), len([*big, *big]))
n = 5; print([n, n + 1, *range(n)], {n: n}, {"n": n, n: "n"}, [n] * 3, (n,) * 2, [[n] * 2] * 2)
