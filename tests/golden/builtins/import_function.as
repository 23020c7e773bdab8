# __import__, globals, locals, and how names find builtins
import sys
def attempt(f, *args, **kw):
    try: return repr(f(*args, **kw))
    except BaseException as e: return f"{type(e).__name__}: {e}"



print(__import__("os").__name__, __import__("os.path").__name__, __import__("os.path", fromlist=["join"]).__name__, __import__("json.decoder", fromlist=["x"]).__name__, __import__("collections.abc").__name__)
for args in [(), (5,), ("",), ("no_such_module",), ("os.no_such",), ("json.no_such",), ("math", None, None, ["sqrt"], 0), ("math", {}, {}, [], 1), ("x", {"__package__": "json"}, {}, [], 1), ("decoder", {"__package__": "json", "__name__": "json"}, {}, ["x"], 1), ("math", 5), ("math", None, None, 5), ("json", None, None, (5,)), ("math", None, None, (), -1), ("math", None, None, (), "x")]:
    r = attempt(__import__, *args)
    print(args[:1], r if not r.startswith("<module") else r.split(" from")[0].split(" (")[0])
print(globals() is globals(), globals()["__name__"], "attempt" in globals(), locals() is globals())
globals()["injected"] = 5
print(injected)
del globals()["injected"]
print(attempt(lambda: injected))
def f(a, b=2, *c, d, **e):
    g = 1
    def h(): return g
    return sorted(locals())
print(f(1, d=3))
class Body:
    x = 1
    print(sorted(k for k in locals() if not k.startswith("__")), locals()["x"])
    locals()["y"] = 2
print(hasattr(Body, "y"))
def changed():
    v = 1
    locals()["v"] = 2
    return v
print(changed(), [sorted(locals()) for _ in range(1)], (lambda q: locals())(5))
import builtins
builtins.from_builtins = "found"
print(from_builtins)
del builtins.from_builtins
print(attempt(lambda: from_builtins))
len = lambda x: "shadowed"
print(len([]), builtins.len([]))
del len
print(len([]), attempt(lambda: delattr(builtins, "no_such_builtin")))
saved = builtins.print
def own_print(*a, **k): saved("own:", *a, **k)
builtins.print = own_print
print("hello")
builtins.print = saved
saved_import = builtins.__import__
def own_import(name, *a, **k):
    saved("importing", name, a[2] if saved and a[2:] else None)
    return saved_import(name, *a, **k)
builtins.__import__ = own_import
import math
from os import path
builtins.__import__ = saved_import
exec("print(len('abc'), sum)", {"sum": "own sum"})
exec("print(__name__, __builtins__ is not None)", {"__name__": "given"})
