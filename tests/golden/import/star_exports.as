# from ... import *: what __all__ and underscores do, and where it may stand.
from plain_exports import *
print(sorted(n for n in globals() if n in ("_hidden", "__dunder__", "shown", "pi", "_floor", "imported")))
for module in "odd_exports", "wrong_exports":
    try: exec(f"from {module} import *")
    except Exception as e: print(type(e).__name__, e)
names = {}
exec("from plain_exports import *", names)
print("shown" in names, "_hidden" in names)
import types, sys
m = sys.modules["dynamic"] = types.ModuleType("dynamic")
m.a, m._b = 1, 2
exec("from dynamic import *", names := {}); print(sorted(n for n in names if n != "__builtins__"))
m.__all__ = ("_b",)
exec("from dynamic import *", names := {}); print(sorted(n for n in names if n != "__builtins__"))
m.__all__ = []
exec("from dynamic import *", names := {}); print(sorted(n for n in names if n != "__builtins__"))
m.__all__ = 5
try: exec("from dynamic import *", {})
except TypeError as e: print(e)
def lazy(name):
    print("asked", name)
    if name == "__all__": return ["made"]
    if name == "made": return "made up"
    raise AttributeError(name)
del m.__all__
m.__getattr__ = lazy
exec("from dynamic import *", names := {}); print(names["made"])
for source in ("def f():\n from os import *", "class A:\n from math import *", "from os import *, path", "from os import (*)", "from os import path, *", "import *", "from . import *", "from os import * as x", "from os import path as *", "def f():\n from __future__ import *"):
    try: compile(source, "s", "exec"); print(repr(source), "fine")
    except SyntaxError as e: print(repr(source), "->", e.msg, (e.lineno, e.offset))
