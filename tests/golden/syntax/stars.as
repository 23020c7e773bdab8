# Star expressions wherever they may stand.
def g(*a, **k): return a, k


l = [1, 2]
d = {"x": 1}
print([*l, *l], (*l,), {*l, 3}, {**d, "y": 2, **{"x": 3}}, [*l, *"ab", *range(2), *{}])
print(*l, *"cd", sep="-")
print(g(*l, 3, *"e", **d, y=2, **{"z": 3}))
x = *l, 3
print(x)
def r(): return *l, 4
def y(): yield *l, 5
print(r(), list(y()))
for i in *l, 9: print(i, end=" ")
print()
a, *b = l; print(a, b)
*a, b = "xyz"; print(a, b)
a, (b, *c), *e = 1, "stu", 2, 3; print(a, b, c, e)
[a, *b] = {1: 2, 3: 4}; print(a, b)
(*a,) = []; print(a)
*a, = 1,; print(a)
for a, *b in [(1, 2, 3), "xy"]: print(a, b)
print([(a, b) for a, *b in ["abc", "d"]])
with open("/dev/null") as f, open("/dev/null") as (h): pass
s = {}
s[0], *s["rest"] = 1, 2, 3
print(s)
class K:
    def __getitem__(self, i): return i
k = K()
print(k[*l], k[*l, 3], k[1, *l], k[*l, 1:2])
print(f"{*l, 5}", f"{[*l]}")
print((lambda *a: a)(*l), [*(i for i in l)])
try:
    a, b = 1, 2, 3
except ValueError as e: print(e)
try:
    a, *b, c = 1,
except ValueError as e: print(e)
for code in "print(*1)", "[*1]", "{**1}", "{**[1]}", "g(**1)", "g(**[(1, 2)])", "a, b = 1", "a, b = iter([1])", "(*None,)", "g(*l, **d, x=2)", "a, *b = 5", "{*l, *1}", "[*d, *None]":
    try:
        exec(code)
    except TypeError as e: print(code, "->", e)
    except ValueError as e: print(code, "->", "ValueError", e)
for source in ("*a", "*a = b", "*a, *b = c", "(*a)", "(*a) = b", "x = *a", "x = (*a)", "[*a for a in b]", "{**a for a in b}", "{*a for a in b}", "(*a for a in b)", "del *a", "del *a,", "print(*)", "return *a", "f(**a, *b)", "*a += b",
               "x = *a if b else c", "for *a in b: pass", "for *a, in b: pass", "for x in *a: pass", "if *a: pass", "*a: int = 1", "a[*b]: int = 1", "assert *a", "raise *a", "lambda: *a", "lambda: (*a,)", "x: *a = 1", "(*a, b) = c = d", "with a as *b: pass", "with a as (*b,): pass", "import *", "a = **b", "{**a}", "{*a: b}", "{a: *b}", "{a: **b}", "{**a: b}", "**a", "yield *a"):
    try:
        compile(source, "s", "exec")
        print(source, "-> fine")
    except SyntaxError as e:
        print(source, "->", e.msg, e.offset)
