# Names in comprehensions: their own scope, the first iterable's, leaks and closures.
x = "outer"
print([x for x in range(3)], x)
print({x: y for x, y in [("a", 1)]}, x)
print([(x, y) for x in "ab" for y in x], [[x for x in row] for row in ["ab", "c"]], x)
print(list(f() for f in [lambda: i for i in range(3)]), [f() for f in [lambda i=i: i for i in range(3)]])
y = [1, 2]
print([y for y in y], y)
def f():
    z = 5
    g = (z for _ in range(2))
    z = 6
    return list(g)
print(f())
def once():
    print("iterable", end=" ")
    return [1, 2]
g = (print("body") for _ in once())
print("made")
list(g)
try:
    g = (i for i in 5)
except TypeError as e: print("at once:", e)
g = (j for i in [1] for j in undefined)
try: list(g)
except NameError as e: print("later:", e)
try:
    [q for _ in [1] for q in [q]]
except UnboundLocalError as e: print(type(e).__name__, e)
except NameError as e: print(type(e).__name__, e)
def h():
    return [locals() for k in "a"], [sorted(locals()) for _ in "a"]
r = h()
print([sorted(d) for d in r[0]], r[1])
class A:
    n = 2
    ok = [i for i in range(n)]
    def m(self): return [self.n for _ in range(self.n)]
print(A.ok, A().m())
print([a + b for a, b in {1: 2}.items()], [*a] if (a := "xy") else 0, [(a, *b) for a, *b in ["abc"]], [l[0] for l[0] in [7, 8]] if (l := [0]) else 0, l)
print([i for i in range(20) if i % 2 if i % 3], [i if i else "zero" for i in range(2)], [i for i in (1, 2) if (lambda: i > 1)()])
print({i % 3 for i in range(9)}, {**{i: i for i in "ab"}}, sum(i for i in range(4)), max((i, -i) for i in range(3)), dict((i, i) for i in "a"), sorted({v: k for k, v in {"a": 1}.items()}))
def gen():
    got = yield [i for i in [(yield 1)]]
    return got
print(list(gen()))
print([__name__ for _ in "1"], [[__class__ for _ in "1"] for __class__ in "2"])
import sys
print([sys._getframe().f_code.co_name for _ in "1"], {sys._getframe().f_code.co_name for _ in "1"}, list(sys._getframe().f_code.co_name for _ in "1"))
for source in ("[x for x in y for]", "[for x in y]", "[x for in y]", "[x for x y]", "[x, y for x in y]", "[*x for x in y]", "{**x for x in y}", "{a: b, c for a in b}", "[x for x in y if]", "[x for x, in y]", "[x for 1 in y]", "[x for f() in y]", "[x for x.a in y]", "[x for x in lambda: y]", "[x for x in 1 if 2 else 3]", "[x for x in (1 if 2 else 3)]", "[x for x in y if lambda: 1]", "[x if y for x in z]", "[x for x in y else z]", "(x for x in y) = 1", "[x for x in y] = 1", "del [x for x in y]", "f(x for x in y, 1)", "f(1, x for x in y)", "[x async for x in y]", "[yield for x in y]", "[(yield) for x in y]", "def f(): [(yield) for x in y]", "def f(): [x for x in (yield)]", "[x := 1 for y in z]", "[x for (x := y) in z]", "[return for x in y]", "{x for x in y: 1}", "[x for x in *y]", "[x for *x in y]", "[x for *x, in y]", "[x for x in y, z]", "[x for x in (y, z)]", "[x for True in y]"):
    try:
        compile(source, "s", "exec")
        print(source, "-> fine")
    except SyntaxError as e:
        print(source, "->", e.msg, e.offset)
