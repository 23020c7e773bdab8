# global and nonlocal: where they may stand, and what they do.
def check(source):
    try:
        compile(source, "s", "exec")
        print(repr(source), "-> fine")
    except SyntaxError as e:
        print(repr(source), "->", e.msg, (e.lineno, e.offset))


for source in ("global x", "global x\nx = 1", "x = 1\nglobal x", "def f():\n x = 1\n global x", "def f():\n print(x)\n global x", "def f(x):\n global x", "def f():\n global x\n x = 1", "def f():\n global x\n def g():\n  nonlocal x", "nonlocal x", "def f(): nonlocal x", "def f(x):\n def g(): nonlocal x", "def f():\n def g(): nonlocal x\n x = 1",
               "class A: nonlocal x", "def f(x):\n class A: nonlocal x", "class A:\n x = 1\n def f(self): nonlocal x", "def f():\n x: int\n global x", "def f():\n global x\n x: int = 1", "def f(x):\n def g():\n  x = 1\n  nonlocal x", "def f(x):\n def g():\n  nonlocal x\n  global x", "def f():\n for x in y: pass\n global x", "def f():\n import x\n global x",
               "def f():\n def x(): pass\n global x", "def f():\n class x: pass\n global x", "def f():\n with a as x: pass\n global x", "def f():\n try: pass\n except A as x: pass\n global x", "def f():\n del x\n global x", "def f():\n x += 1\n global x", "def f():\n (x := 1)\n global x", "def f():\n [x for x in y]\n global x", "def f():\n lambda x: 0\n global x", "def f():\n global x, y, x",
               "def f():\n if 0: global x\n x = 1", "global x, x", "global x.y", "global (x)", "global", "global x,", "nonlocal", "global x = 1", "def f():\n global x; nonlocal y", "def f():\n match a:\n  case x: pass\n global x", "global __debug__", "def f(): global __class__", "class A:\n def f(self):\n  nonlocal __class__\n  __class__ = 1", "def f():\n nonlocal f", "lambda: (x := 1)", "def f():\n x.y = 1\n global x", "def f():\n '''doc'''\n global x"):
    check(source)


def counter():
    n = 0
    def inc():
        nonlocal n
        n += 1
        def peek(): return n
        return peek
    def get(): return n
    return inc, get


inc, get = counter()
peek = inc()
inc()
print(get(), peek())
def make():
    global made, late
    made = 1
    def late(): return made + 1
    class Local:
        global InClass
        def InClass(): return "in class"
    for late2 in (): pass
make()
print(made, late(), InClass())
def unset():
    global gone
    gone = 1
    del gone
    try: gone
    except NameError as e: print(e)
unset()
def deep():
    a = 1
    def b():
        def c():
            nonlocal a
            a = 2
            del a
            try: print(a)
            except NameError as e: print(type(e).__name__, e)
            a = 3
        c()
        return a
    return b(), a
print(deep())
def unbound():
    try: return v
    except UnboundLocalError as e: print(e)
    v = 1
unbound()
def free_unbound():
    def inner(): return w
    try: inner()
    except NameError as e: print(type(e).__name__, e)
    w = 1
free_unbound()
exec("global ex; ex = 5", g := {"__builtins__": __builtins__}); print(g["ex"])
def run():
    exec("a = 1\nglobal b\nb = 2", {}, loc := {})
    return loc
print(run())
