# Comprehensions of lists, sets, dicts: order of evaluation, scopes, conditions, failures half way.
def say(*x):
    print(*x, end="; ")
    return x[-1]


print([say("item", x) for x in say("outer", [1, 2]) if say("test", x > 1)])
print({say("key", k): say("value", v) for k, v in [(1, 2), (1, 3)]})
print([(x, y) for x in range(3) for y in range(x) if x + y], [[y for y in range(x)] for x in range(3)], {x % 3 for x in range(9)}, {x: {y: 1 for y in range(x)} for x in range(3)})
x = "outside"
print([x for x in range(3)], x, [x for _ in range(2)], [y for y in [x]][0])
fs = [lambda: i for i in range(3)]
gs = [lambda i=i: i for i in range(3)]
print([f() for f in fs], [g() for g in gs])


class C:
    y = 2
    items = [y for y in range(3)]
    first = [z for z in range(y)]
    try:
        inner = [y * z for z in range(2)]
    except NameError as e:
        inner = str(e)


print(C.items, C.first, C.inner)
print([last := n for n in range(4)], last, [m for n in range(5) if (m := n * n) > 5], m)
items = [1, 2, 3]
try:
    result = [10 // (n - 2) for n in items]
except ZeroDivisionError:
    print("no result", "result" in globals())
print([items.append(n) or n for n in items if len(items) < 6], items)
print([a for a, *b in ["xyz", "q"]], [b for a, (b, c) in [(1, (2, 3))]], [k + v for k, v in {"a": "b"}.items()])
print(sum(n for n in range(5)), list(n for n in "ab"), max((len(w), w) for w in ["a", "bb"]), any(n > 2 for n in [1, 3, say("not asked", 5)]))
g = (say("made", n) for n in [1, 2])
print("nothing yet", next(g), list(g), list(g))
source = [1, 2]
lazy = (n for n in source)
source = [3]
print(list(lazy), [*map(lambda n: n + 1, (n for n in [1]))], tuple(n for n in ()), [[]] * 2, [[] for _ in range(2)])
nested = [[1, [2]], [3, [4, 5]]]
print([z for a, b in nested for z in b], [[z for z in b] for a, b in nested], [n if n % 2 else -n for n in range(4)], [n for n in range(20) if n % 2 if n % 3])
for bad in (lambda: [n for n in 5], lambda: {[]: 1 for _ in [1]}, lambda: {[] for _ in [1]}, lambda: [undefined for _ in [1]], lambda: {k: v for k, v in [1]}):
    try:
        bad()
    except Exception as e:
        print(type(e).__name__, e)
