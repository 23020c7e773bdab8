print([x * y for x in range(3) for y in range(x) if (x + y) % 2])
print({x % 3 for x in range(10)} == {0, 1, 2}, {k: v for k, v in enumerate("abc")}, sum(x for x in range(5)))
g = (x for x in range(3))
print(type(g).__name__, g.__name__, g.__qualname__, list(g), list(g))
x = "outer"
[x for x in range(3)]
print(x)
print([[j for j in range(i)] for i in range(4)])
print([(a, b) for a, *b in [(1, 2, 3), (4,)]])
print([y for x in [[1, 2], [3]] for y in x])
print({(lambda: i)() for i in range(3)} == {0, 1, 2})
print([f() for f in [lambda: i for i in range(3)]], [f() for f in [lambda i=i: i for i in range(3)]])
def trace(n, v): print(n, end=" "); return v
r = [trace("e", i) for i in trace("it", [1, 2]) if trace("if", True)]; print(r)
r = {trace("k", 1): trace("v", 2) for _ in [0]}; print(r)
g = (trace("elt", i) for i in trace("outermost", [1]))
print("made"); list(g); print()
try:
    (i for i in 5)
except TypeError as e:
    print(e)
print([last := i for i in range(4)], last)
def f():
    total = 0
    print([total := total + v for v in range(5)], total)
    print(any((hit := v) > 2 for v in [1, 3, 5]), hit)
f()
print([i for i in range(5) if i if i % 2 == 0], [i for i in [1, 2, 3] if not i == 2])
class T: pass
t = T()
[0 for t.x in range(5)]
print(t.x)
l = [0]
[0 for l[0] in "abc"]
print(l)
print([*(i for i in range(3)), *[j for j in "xy"]])
print(dict((k, v) for k, v in [("a", 1)]), [i for i in {"k": 1}], [c for c in "é日"])
def gen_scope(n):
    return (n + i for i in range(n))
print(list(gen_scope(3)))
def late():
    k = 1
    g = (k * i for i in range(3))
    k = 10
    return list(g)
print(late())
print([[x, y] for x in (1, 2) for y in (x, x * 10)], [a if a else b for a, b in [(0, 1), (2, 3)]])
print({**{i: i for i in range(2)}, "z": [z for z in ()]})
try:
    [undefined_q for _ in [1]]
except NameError as e:
    print(e)
try:
    {[]: 1 for _ in [1]}
except TypeError as e:
    print(e)
print([i for i in range(20) if i > 3 and i < 15 and (i % 2 or i % 3 == 0)])
print(max([len(s) for s in ["a", "bbb", "cc"]]), [s for s in ("x",)] + [s for s in ["y"]])
