# How deep blocks, brackets and expressions may nest.
def check(name, source):
    try: compile(source, "s", "exec"); print(name, "fine")
    except (SyntaxError, MemoryError, RecursionError) as e: print(name, "->", type(e).__name__, e.args[0] if e.args else "", (e.lineno, e.offset) if isinstance(e, SyntaxError) else "")


def nest(header, n, body="x"):
    return "".join(" " * i + header + "\n" for i in range(n)) + " " * n + body + "\n"


for n in 20, 21:
    check(f"for {n}", nest("for a in b:", n))
    check(f"while {n}", nest("while a:", n))
    check(f"with {n}", nest("with a:", n))
    check(f"with items {n}", "with " + ", ".join(["a"] * n) + ": pass")
    check(f"async {n}", "async def f():\n" + "\n".join(" " + l for l in nest("async with a:", n).split("\n")))
    check(f"try {n}", "".join(" " * i + "try:\n" for i in range(n)) + " " * n + "x\n" + "".join(" " * i + "finally: pass\n" for i in range(n - 1, -1, -1)))
for n in 99, 100:
    check(f"if {n}", nest("if a:", n))
    check(f"def {n}", nest("def f():", n))
    check(f"class {n}", nest("class A:", n))
for n in 10, 11: check(f"try except {n}", "".join(" " * i + "try:\n" for i in range(n)) + " " * n + "x\n" + "".join(" " * i + "except A: pass\n" for i in range(n - 1, -1, -1)))
check("for in function", "def f():\n" + "\n".join(" " + l for l in nest("for a in b:", 20).split("\n")))
check("blocks in nested functions", nest("for a in b:", 15, "def f():\n" + "\n".join(" " * 16 + l for l in nest("for a in b:", 15).split("\n"))))
check("mixed", "for a in b:\n while c:\n  with d:\n   try:\n    if e:\n     for f in g: pass\n   finally: pass\n")
for n in 50, 201: check(f"brackets {n}", "x = " + "(" * n + "1" + ")" * n) if n != 201 else check(f"brackets {n}", "x = " + "[" * n + "1" + "]" * n)
print(eval("(" * 50 + "1" + ")" * 50), eval("-" * 50 + "1"), eval("not " * 51 + "1"), eval("1" + "+1" * 500), len(eval("[" * 30 + "]" * 30)), eval("[" + "[" * 20 + "7" + "]" * 20 + "]" + "[0]" * 21))
print(eval("f'{" * 1 + "1" + "}'" * 1), eval("1 if 0 else " * 50 + "2"), eval("(lambda: " * 20 + "3" + ")()" * 20), eval("0 or " * 200 + "4"), eval("1 < " * 100 + "2"), len(eval("'a' " * 1000)), eval("{'a': " * 20 + "5" + "}" * 20 + "['a']" * 20))
