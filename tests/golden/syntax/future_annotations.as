from __future__ import annotations
# With the future import, annotations are text, written as CPython writes it.
def f(a: int, b: "quoted", c: x . y [ 1 : 2 ], d: 1+2*3, e: (1,), *g: lambda x, y=1, *z, w, **k: x, h: [i for i in j if k], **l: {**m, 'a': 1}) -> f"{n!r:>{o}}": pass
for k, v in f.__annotations__.items(): print(k, v)
class A:
    a: undefined.thing
    b: -1 ** -2
    c: (a + b) * c
    d: not a and b or c
    e: a if b else c
    f: a < b <= c is not d not in e
    g: x[1:2, ::3, ...]
    j: f(a, *b, c=1, **d)
    k: {1, 2} | {3: 4} | {} | set()
    l: [a, (b, c), ()]
    m: ("it" "s", b"x\xff" rb"\d")
    n: 1.5e10 + 1j + 0x10 + 10_000 + 1e400
    o: (lambda: 0)()
    p: (a for b in c)
    q: {a: b for c in d if e if f}
    t: x.y.z().w[0](1)
    u: (a, b)[0]
    v: a @ b // c % d ** -e ^ f | g & h << i >> ~j
    w: None or True or False or ...
    x: "a" f"{b}" 'c' f'{d:{e}}{{}}'
    y: x[a, b]
    aa: x[a,]
    bb: x[(a, b):c]
    cc: lambda: (yield_, 1)
    dd: (((a)))
    ee: a if (b if c else d) else (e if f else g)
    ff: (a if b else c) if d else e
    gg: (a, *b)
    hh: not (not a)
    ii: -(-a) + (+b)
    jj: ((a.b).c, 1 .real)
    kk: (a and b) and (c or d)
    ll: (2 ** (3 ** 4), (2 ** 3) ** 4)
    mm: (a < b) < c
    nn: "é\u1234\U0001F600\x7f"
for k, v in A.__annotations__.items(): print(k, v)
x: undefined = 1
print(__annotations__)
def g():
    y: also_undefined
    return g.__annotations__
print(g())
