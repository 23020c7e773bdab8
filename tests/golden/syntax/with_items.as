# with: one item, many, in parentheses, with targets of every kind, and the order of entering and leaving.
class CM:
    def __init__(self, name, value=None):
        self.name, self.value = name, value

    def __enter__(self):
        print("enter", self.name)
        return self.value if self.value is not None else self.name

    def __exit__(self, kind, value, trace):
        print("exit", self.name, kind and kind.__name__)
        return self.name == "swallow"


with CM("a"): pass
with CM("a") as x, CM("b") as y: print(x, y)
with (CM("a") as x, CM("b") as y,): print(x, y)
with (CM("a"), CM("b")): print("tuple of managers, both entered")
with (CM("a")): pass
with (CM("a")) as x: print(x)
with (CM("a"),): pass
with (
    CM("long"),  # a comment
    CM("lines") as z,
):
    print(z)
with CM("u", (1, [2, 3])) as (p, [q, *r]): print(p, q, r)
class O: pass
o, l = O(), [0]
with CM("attr") as o.x, CM("item") as l[0]: print(o.x, l)
with (CM("d") if o else None) as n: print(n)
with (yes := CM("walrus")): print(yes.name)
with CM("swallow"), CM("inner"):
    raise ValueError("gone")
print("after")
try:
    with CM("outer"), CM("fails", 1) as (a, b):
        print("not here")
except TypeError as e: print(e)
def f():
    with CM("return"):
        return "value"
print(f())
for i in range(3):
    with CM(i):
        if i == 1: continue
        if i == 2: break
for bad in 5, "text", None:
    try:
        with bad: pass
    except TypeError as e: print(e)
class Half:
    def __enter__(self): pass
try:
    with Half(): pass
except TypeError as e: print(e)
for source in ("with a, b as c, d: pass", "with (a, b) as c: pass", "with (a as b): pass", "with (a as b) as c: pass", "with (a as b, c): pass", "with a as 1: pass", "with a as f(): pass", "with (a as f()): pass", "with: pass", "with a as: pass", "with a,: pass",
               "with (a, b,), c: pass", "with (a, b as c) : pass", "with (a := b): pass", "with a := b: pass", "with (yield): pass", "with (a, b) if c else d: pass", "with a as b.c[0]: pass", "with a as *b: pass", "with a\n  pass", "with a:\npass", "with (a as b,): pass", "with () as a: pass", "with (): pass", "with a as (b, c), d: pass",
               "with a as None: pass", "with (a as True): pass", "with (a b): pass", "with a as b c: pass", "with (a, b as c, d) e: pass"):
    try:
        compile(source, "s", "exec")
        print(source, "-> fine")
    except SyntaxError as e:
        print(source, "->", e.msg, e.offset)
