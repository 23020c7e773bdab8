# Sources that end anyhow, with line ends of every kind.
def run(source):
    try: exec(source, ns := {}); print(repr(source), "->", {k: v for k, v in ns.items() if k != "__builtins__"})
    except SyntaxError as e: print(repr(source), "->", type(e).__name__, e.msg, (e.lineno, e.offset))
for source in ("x = 1", "x = 1\n", "x = 1\r\n", "x = 1\r", "x = 1\n\n\n", "x = 1 # c", "x = 1\n# c", "x = 1;", "if 1:\n x = 1", "if 1:\n x = 1\n ", "if 1:\n x = 1\n  # c", "if 1:\r\n x = 1\r\n x += 1", "if 1:\r x = 1\ry = 2", "x = '''a\r\nb\rc\nd'''", "x = 'a\\\r\nb'", "x = 1 + \\\r\n 2", "x = 1 + \\\r 2", "x = [1,\r\n2,\r3]", "\n\n\r\nx = 1", "  \nx = 1", "\t\n  # c\nx = 1", "x = 1\n\x0c\ny = 2", "x = 1\x0b", "x = 1\x0c", "x = 1\x1c", "x = 1\u2028y = 2", "x = 1\x85", "x = 'a\u2028b'", "x = '\x0b\x0c\x1c\x85'", "", "\n", "#", "pass", "x = 1\\", "x = 1\n\\", "x = 1\n\\\n", "if 1: pass\n\\\nx = 2", "def f(): return 1\nx = f(); del f", "class A: x = 1\nx = A.x; del A", "x = 1\n    ", "x = 1\n\t# c\n  ", "if 1:\n\n  x = 1\n\n\n\n  y = 2\n"):
    run(source)
run(b"x = 1\r\nif x:\r\n\ty = '''\r\n'''\r\n")
print(len("""a
b"""), repr("""
"""), eval("'''\r\n'''") == "\n", eval("'a\\\r\nb'"), eval("(1,\r\n2)"))
