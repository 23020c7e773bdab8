# Parameter lists and arguments that are not allowed.
def check(source):
    try:
        compile(source, "s", "exec")
        print(source, "-> fine")
    except SyntaxError as e:
        print(source, "->", e.msg, (e.lineno, e.offset, e.end_lineno, e.end_offset))


for p in ("a, a", "a, *a", "a, **a", "a=1, b", "a=1, /, b", "/, a", "a, /, b, /", "*, a, /", "*", "*,", "*, **k", "*a, *b", "*a, b=1, c", "**k, a", "**k, *a", "**k,", "*a,", "a,", "a, /,", "*, a,", "**k=1", "*a=1", "a=, b",
          "(a, b)", "a.b", "1", "a:int=1", "*a: int", "*a: *int", "**k: int", "**k: *int", "a: *int", "None", "a=1, *, b", "True=1", "*None", "**False", "a b", "a, /", "*a, /", "a, *, /", "__debug__", "*, a=1, b", "a, *args, /", "a, b=1, *, c, d=2, **k", "..."):
    check(f"def f({p}): pass")
for p in ("", "a", "a, a", "a=1, b", "*", "*, a", "*a, **k", "/, a", "a, /", "(a)", "a: 1", "**k, a", "*a: int"):
    check(f"lambda {p}: 0" if p else "lambda: 0")
for a in ("a=1, b", "**a, b", "**a, *b", "*a, b", "a=1, *b", "a=1, a=2", "a=1, **b, a=3", "1=2", "a.b=1", "a()=1", "(a)=1", "a=", "a=1 b", "True=1", "__debug__=1", "x for x in y, 1", "1, x for x in y", "x for x in y", "(x for x in y), 1",
          "*a, *b, **c, **d", "**a, b=1, *c", "a := 1", "a = b = c", "*", "**", ",", "a,, b", "a, *, b", "a if b", "lambda=1", "f(x)=1", "a[0]=1", "*a=1", "**a=1", "x for x in y for z", "*x for x in y", "**x for x in y", "a=x for x in y"):
    check(f"f({a})")
check("def f(a) -> int: pass")
check("def f(a) -> : pass")
check("def f(a) -> (yield): pass")
check("def f: pass")
check("def (a): pass")
check("def f(a)\n  pass")
check("def f(a):\npass")
check("class A(x for x in y): pass")
check("class A(a=1, a=2): pass")
check("class A: def f(): pass")
check("class A\n  pass")
