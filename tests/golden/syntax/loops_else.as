# for and while with else, break, continue, nested, through try and with.
def f(n):
    for i in range(n):
        if i == 3: break
        if i == 1: continue
        print("i", i, end=" ")
    else:
        print("no break", end=" ")
    print("n", n)


for n in 0, 2, 5: f(n)
while False: pass
else: print("while else")
n = 3
while n:
    n -= 1
    if n == 1:
        continue
    print(n, end=" ")
else: print("ended", n)
for i in "ab":
    for j in "xy":
        if j == "y": break
        print(i, j)
    else: print("inner else")
    continue
else: print("outer else")
for i in range(3):
    try:
        if i == 0: continue
        if i == 1: break
    finally: print("finally", i)
else: print("not here")
for i in range(2):
    while True:
        try:
            break
        finally:
            print("inner", i)
for i in range(3):
    try: raise ValueError(i)
    except ValueError as e:
        if i < 2: continue
        print("handled", e)
    else: print("never")
for x in []: pass
else: print("empty else", "x" in globals() and x)
for i in (l := [1, 2]):
    if len(l) < 5: l.append(i)
print(l, i)
def g():
    for i in 1, 2:
        for j in 3, 4:
            if j == 4: return i, j
        else: print("never")
    else: print("never")
print(g())
def h():
    while 1:
        try: return "try"
        finally:
            break
    return "after"
print(h())
def k():
    for i in range(2):
        try: return i
        finally: continue
    return "done"
print(k())
for source in ("break", "continue", "if x: break", "def f(): continue", "for x in y:\n def f(): break", "class A: break", "for x in y:\n class A: continue", "while x:\n pass\nelse: break", "for x in y: pass\nelse: continue", "while 1:\n for x in y: pass\n else: break", "try: break\nfinally: pass", "with x: break", "lambda: break", "match x:\n case 1: break", "for x in y:\n match x:\n  case 1: break", "while: pass", "while x pass", "while x\n pass", "for x y: pass", "for x in: pass", "for in y: pass", "for x in y pass", "for x in y\n pass", "while x: pass else: pass", "else: pass", "for x in y:\npass", "while x:\npass", "for x in y: pass\nelse:\npass", "for x = 1 in y: pass", "for 1 in y: pass", "for f() in y: pass", "for x.y, z[0], (a, *b) in c: pass", "for (x) in y: pass", "for x in y, z: pass", "for x in *y, z: pass", "for x, in y: pass", "for x in y if z: pass", "for x if y in z: pass", "for not x in y: pass", "for x not in y: pass", "for x in lambda: y: pass", "for x in (yield): pass", "break;", "for x in y: break; continue", "while x := y: pass", "for (x := y) in z: pass", "for x in y := z: pass", "for None in y: pass", "do: pass", "while True print(1)"):
    try: compile(source, "s", "exec"); print(repr(source), "-> fine")
    except SyntaxError as e: print(repr(source), "->", e.msg, (e.lineno, e.offset))
