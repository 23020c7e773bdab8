# Namespaces with builtins of their own, and an __import__ that a script has replaced.
import builtins
def attempt(code, ns):
    try: exec(code, ns)
    except Exception as e: print(code, "->", type(e).__name__, e)
empty = {"__builtins__": {}}
for code in "x = 1 + 1", "print(1)", "import math", "from math import pi", "class A: pass", "def f(): return len", "f()", "[x for x in 'ab']", "len = 5; f()", "__import__('os')":
    attempt(code, dict(empty)) if not code.startswith("f") else None
ns = {"__builtins__": {"print": print, "len": len}}
attempt("def f(): print(len('ab'))", ns); ns["f"]()
ns["__builtins__"]["len"] = lambda s: "changed"; ns["f"]()
del ns["__builtins__"]["len"]
try: ns["f"]()
except NameError as e: print(e)
print(eval("sorted([2, 1])", {"__builtins__": {"sorted": sorted}}), eval("1 + 2", {"__builtins__": None}) if 0 else "")
class Safe(dict): pass
attempt("abs(-1)", {"__builtins__": Safe(abs=abs)})
attempt("print(abs(-2))", {"__builtins__": builtins})
ns = {}
exec("", ns); print(sorted(ns), type(ns["__builtins__"]).__name__)
import string, math, helper
real = builtins.__import__
def hook(name, globals=None, locals=None, fromlist=(), level=0):
    print("import", name, fromlist, level)
    return real(name, globals, locals, fromlist, level)
builtins.__import__ = hook
import math
import helper as h
from math import pi as p, e
def inside():
    import string
    return string.digits
print(inside(), p > e)
try: from math import nothing
except ImportError: print("no such name")
builtins.__import__ = lambda *a: "not a module"
import whatever
print(whatever)
from whatever import upper, title
print(upper())
try: from whatever import nope
except ImportError as e: print(e)
builtins.__import__ = real
import math
print(math.floor(2.5))
attempt("import anything", {"__builtins__": {"__import__": hook}})
attempt("import anything; print(anything)", {"__builtins__": {"__import__": lambda name, *a: name * 2, "print": print}})
