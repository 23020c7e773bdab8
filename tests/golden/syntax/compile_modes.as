# compile() with exec, eval and single; what each takes and gives.
def check(source, mode):
    try: code = compile(source, "s", mode)
    except SyntaxError as e: print(repr(source), mode, "->", type(e).__name__, e.msg, (e.lineno, e.offset))
    else: print(repr(source), mode, "fine")


for source in ("1", "x = 1", "1; 2", "1\n2", "\n1", " 1", "1 ", "1 # c", "(1,\n2)", "if 1: 2\n", "if 1:\n  2\n", "def f(): pass\n", "pass", "yield 1", "lambda: 0", "*a", "*a,", "a := 1", "(a := 1)", "import os", "1\n\n", "1\n# c\n", "x = 1;", "x = 1; y = 2", "'''a\nb'''", "1 +\n", "(1", "await x", "return 1", "a, b", "for x in y: z\n", "@d\ndef f(): pass\n", "class A: pass\n", "try: x\nfinally: y\n", "with x: y\n", "match x:\n case 1: y\n", "x\n y", "1 if 2 else 3", "not x", "[x for x in y]", "{}", "...", "1 2"):
    for mode in "exec", "eval", "single":
        check(source, mode)
exec(compile("1; 'two'; None; [3]\n", "s", "single"))
exec(compile("for i in 1, 2: i\n", "s", "single"))
exec(compile("if 1:\n  'in if'\n  def f(): 'not shown'\n  f()\n", "s", "single"))
exec(compile("x = 5; x\n", "s", "single"))
import sys
shown = []
sys.displayhook = shown.append
exec(compile("1; None; 'a'\n", "s", "single"))
sys.displayhook = sys.__displayhook__
print(shown, "_" in dir(__builtins__), eval(compile("1 + 1", "s", "eval")), exec(compile("2", "s", "exec")))
code = compile("x = 1", "file name", "exec")
print(code.co_filename, code.co_name, eval(code), code is compile(code, "other", "exec") if 0 else "", type(code).__name__)
for args in (("1", "f", "nope"), ("1",), ("1", "f"), (5, "f", "exec"), ("1", 5, "exec"), ("1", "f", 5), (None, "f", "exec"), ("1", "f", "exec", "flags"), ("1\0", "f", "exec"), (b"1", b"bytes name", "eval"), (bytearray(b"2"), "f", "eval"), (memoryview(b"3"), "f", "eval")):
    try: print(args[1:], "=", eval(compile(*args)))
    except Exception as e: print(args[1:], "->", type(e).__name__, e.args[0] if isinstance(e, SyntaxError) else e)
print(eval("1", {}), eval(" \t1"), eval("\n\n1\n"), eval(b"1+1"), eval("x", {"x": 5}), eval("x + y", {"x": 1}, {"y": 2}), eval("[x for x in y]", {"y": "ab"}))
for bad in "x = 1", "", "  ", "\n", "pass", "1;", "(", "import os":
    try: eval(bad)
    except SyntaxError as e: print(repr(bad), e.msg, (e.lineno, e.offset))
