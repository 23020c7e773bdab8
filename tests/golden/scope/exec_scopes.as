# exec and eval: which namespaces they read and write.
x = "global"
def f():
    x = "local"
    exec("print(x); x = 'set by exec'; y = 1; print(x)")
    print(x, "y" in locals())
    exec("global z; z = 2")
    print(eval("x"), eval("x", {"x": 1}), eval("x", {"x": 1}, {"x": 2}), z)
    exec("def g(): return x\nprint(g())")
    try: exec("a = 1\ndef h(): return a\nprint(h())")
    except NameError as e: print(e)
    exec("a = 1\ndef h(): return a\nprint(h())", {})
    try: exec("b = 2\nprint([b for _ in 'x'])")
    except NameError as e: print(e)
    print(eval("[i for i in x]"), [eval("x") for _ in "a"] if 0 else "")
    def inner(): return eval("x")
    try: print(inner())
    except NameError as e: print(e)
f()
print(x)
ns = {}
exec("class A:\n  v = 1\n  def m(self): return A.v\nprint(A().m())\nfrom math import pi", ns)
print(sorted(k for k in ns if k != "__builtins__"), ns["A"].__module__, "__builtins__" in ns)
exec("print(len('abc'))", {"__builtins__": {"len": len, "print": print}})
try: exec("open", {"__builtins__": {}})
except NameError as e: print(e)
try: exec("class B: pass", {"__builtins__": {}})
except NameError as e: print(e)
try: exec("import os", {"__builtins__": {}})
except ImportError as e: print(e)
class M(dict):
    def __missing__(self, k): return f"<{k}>" if k not in ("print",) else print
    def __setitem__(self, k, v): super().__setitem__(k.upper() if k == "q" else k, v)
m = M()
exec("q = 1; print(a, b); w = Q", {}, m)
print(dict(m))
class L:
    def __getitem__(self, k):
        if k == "n": return 5
        raise KeyError(k)
print(eval("n + 1", {}, L()))
for args in (("1", 5), ("1", {}, 5), ("1", None, {}), (5,), ("x", {}, None), ([],)):
    try: print(args[:1], len(args), eval(*args))
    except Exception as e: print(args[:1], len(args), type(e).__name__, e)
code = compile("r = v * 2", "s", "exec")
for v in 1, 2:
    d = {"v": v}; exec(code, d); print(d["r"])
def free():
    k = 1
    def g(): return k
    return g
try: exec(free().__code__)
except TypeError as e: print(e)
def counter(): exec("c = 1", globals()); return c
print(counter(), c)
print(eval("(lambda: x)()"), eval("(lambda y: x + y)('!')"), eval("(t := 5)"), t)
def loc():
    a = 1
    d = locals()
    d["a"] = 2; d["new"] = 3
    b = 4
    return a, sorted(d), sorted(locals()), locals() is d
print(loc())
class K:
    a = 1
    locals()["made"] = 2
    exec("executed = 3")
print(K.made, K.executed)
globals()["dynamic"] = 7; print(dynamic)
print(vars() is globals(), locals() is globals(), dir() == sorted(globals()))
