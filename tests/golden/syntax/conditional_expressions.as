# a if b else c: order, nesting, precedence against everything else.
def t(x, v=None): print(x, end=" "); return x if v is None else v
print(t(1) if t("c", 1) else t(2))
print(t(1) if t("c", 0) else t(2))
print(1 if 0 else 2 if 0 else 3, (1 if 0 else 2) if 0 else 3, 1 if (0 if 1 else 2) else 3)
print(1 if [] else 2, 1 if not [] else 2, 1 if 0 or 1 else 2, (1, 2) if 0 else 3, [1 if 0 else 2], {1 if 0 else 2: 3 if 1 else 4})
print(*([1, 2] if 1 else [3]), **({"sep": "-"} if 1 else {}))
print(1 + 1 if 0 else 2 + 2, -1 if 1 else 1, 1 < 2 if 2 < 3 else 4, 1 if 1 < 2 < 3 else 0, not 1 if 0 else 5)
x = lambda a: "yes" if a else "no"; print(x(1), x(0))
y = 5 if 0 else lambda: 6; print(y())
print((lambda: 1 if 0 else 2)(), (lambda: 1)() if 1 else 0, f"{1 if 0 else 2}", [i if i % 2 else -i for i in range(4) if (i if i else 1)])
def f(a=1 if 0 else 2): return a if a else None
print(f(), f(0))
a = b = 1 if 0 else 2; print(a, b)
a, b = 1 if 0 else 2, 3; print(a, b)
for i in [1] if 0 else [2]: print(i)
while 0 if 1 else 1: pass
if 1 if 0 else 2: print("if")
assert 1 if 1 else 0
print((yield_ := 1 if 0 else 2), (w := 3) if (v := 1) else 4, w, v)
with open("/dev/null" if 1 else "/nope") as g: print(g.name)
class B:
    def __bool__(self): print("bool", end=" "); return False
print(1 if B() else 2, 3 if not B() else 4, 5 if B() or B() else 6, 7 if B() and B() else 8)
class Bad:
    def __bool__(self): return 5
class Len:
    def __len__(self): return -1
for v in Bad(), Len():
    try: print(1 if v else 2)
    except Exception as e: print(type(e).__name__, e)
for source in ("a if b", "a if b else", "if b else c", "a if else c", "a if b else c else d", "a if b if c else d", "a if b else c if d", "(a if b) else c", "a if b: c", "x = a if b", "f(a if b)", "[a if b for a in c]", "a if b else c = 1", "a if b else c += 1", "del a if b else c", "a if (b := c) else d", "a if b := c else d", "a := b if c else d", "(a := b if c else d)", "*a if b else c,", "a if b else *c", "a if b else c, d", "a if b else yield", "a if b else (yield)", "a if yield else b", "a if lambda: b else c", "a if b else lambda: c", "lambda: a if b else c", "a if not b else not c", "return a if b else c", "a if b else pass", "a if b else c if d else e", "for a if b else c in d: pass", "with a if b else c: pass", "@a if b else c\ndef f(): pass", "a if b else c: int", "(a if b else c).d", "a if b else c.d = 1", "a if await b else c", "a if b\nelse c", "(a if b\nelse c)"):
    try: compile(source, "s", "exec"); print(repr(source), "-> fine")
    except SyntaxError as e: print(repr(source), "->", e.msg, (e.offset, e.end_offset))
