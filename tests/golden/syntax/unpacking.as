a, b, *c = range(5); print(a, b, c)
*a, b = "xyz"; print(a, b)
a, *b, c = [1, 2]; print(a, b, c)
[a, (b, [c])] = 1, (2, [3]); print(a, b, c)
(a), = [5]; print(a)
a = b = c = [1]; print(a is c)
a, b = b, a
for a, *b in [(1, 2, 3)]: print(a, b)
def bad(f):
    try: f()
    except (TypeError, ValueError) as e: print(type(e).__name__, e)
def f1(): a, b = 1, 2, 3
def f2(): a, b, c = [1, 2]
def f3(): a, *b, c = [1]
def f4(): a, b = 5
def f5(): a, b = {1}
def f6(): (a, b), c = 1, 2
def f7(): a, b = (x for x in range(3))
for f in (f1, f2, f3, f4, f5, f6, f7): bad(f)
print([*range(3), *"ab"], (*[1], *(2,)), {*[1, 2], 2, *{3}}, {**{"a": 1}, "a": 2, **{"b": 3}})
x = *[1, 2], 3; print(x)
def ret(): return *[1], 2
print(ret())
def gen(): yield *[1, 2], 3
print(list(gen()))
print(*[1, 2], *"xy", sep="-")
class O: pass
o = O(); l = [0, 0]
o.x, l[0], (l[1], *o.y) = 1, 2, (3, 4, 5); print(o.x, l, o.y)
def keep():
    a, b = 1, 2
    try:
        a, b = [7]
    except ValueError: pass
    return a, b
print(keep())
def it():
    print("one", end=" "); yield 1
    print("two", end=" "); yield 2
    print("three", end=" "); yield 3
try:
    a, b = it()
except ValueError as e: print(e)
d = {"x": 1}
a, = d; print(a)
(a, b), c = "xy", "z"; print(a, b, c)
a = [1, 2, 3]
i, a[i] = 1, 9 if False else 8
print(i, a)
x[:1] if False else None
l = [1, 2, 3, 4]
l[1:3], x = [9], 0
print(l, l[-1:], l[::-1], l[:], l[0:10:2])
