from __future__ import annotations
def f(a: undefined, b: int | None = None, *c: List[int, "x"], d: lambda x, *y: x + 1 = 0, **e: {1: 2, **z}) -> x if y else not z: pass
for k, v in f.__annotations__.items():
    print(k, "=", v)
class C:
    a: some.thing[1:2, ::3, ...]
    b: -x ** -y
    c: (a, b)
    d: (a,)
    e: ()
    f: [i for i in x if y if z for j in i]
    g: {k: v async for k, v in x}
    h: f(1, *a, k=2, **b)
    i: (yield_) and (b or c) and not d
    j: "quoted 'text'"
    k: 1.5e300 + 2j - 0x10
    l: a < b <= c is not d not in e
    m: (lambda: 0)()
    n: a @ b // c << 1 & 2 | 3 ^ 4
    o: f"x {a!r:>{w}} {{}}"
    q: b"bytes" + u"unicode"
    s: a.b(c for c in d)
    t: (a + b) * c ** (d ** e) ** f
    u: True is None
    v: ...
    w: 1 .real
for k, v in C.__annotations__.items():
    print(k, "=", v)
x: undefined_too = 5
print(__annotations__)
