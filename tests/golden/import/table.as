# sys.modules as the table that import reads and writes.
import sys, types
made = types.ModuleType("made", "a doc")
made.x = 5
sys.modules["made"] = made
import made as again
from made import x
print(again is made, x, made.__doc__, made)
sys.modules["made.sub"] = "not even a module"
import made.sub
print(hasattr(made, "sub"))
from made import sub
print(sub)
sys.modules["helper"] = None
try: import helper
except ImportError as e: print(type(e).__name__, e, e.name)
try: from helper import bump
except ImportError as e: print(type(e).__name__, e)
del sys.modules["helper"]
import helper
print(helper.counter)
class Lazy(types.ModuleType):
    def __getattr__(self, name):
        if name.startswith("__"): raise AttributeError(name)
        return name.upper()
sys.modules["lazy_one"] = Lazy("lazy_one")
import lazy_one
from lazy_one import anything, else_
print(lazy_one.word, anything, else_)
sys.modules["obj"] = obj = types.SimpleNamespace(a=1)
from obj import a
print(a)
try: from obj import b
except ImportError as e: print(e, e.name, e.path)
from obj import *
print(sorted(n for n in globals() if n in "ab"))
print("sys" in sys.modules, "__main__" in sys.modules, sys.modules["__main__"].__dict__ is globals(), __import__("__main__") is sys.modules["__main__"])
import __main__
__main__.from_outside = 1
print(from_outside, __main__.__name__)
module = types.ModuleType("m")
print(module.__dict__, repr(module), module.__name__, module.__spec__)
module.__name__ = "renamed"
print(module, type(module), isinstance(sys, types.ModuleType))
try: module.nothing
except AttributeError as e: print(e, e.name, e.obj is module)
del module.__name__
try: module.nothing
except AttributeError as e: print(e)
try: types.ModuleType()
except TypeError as e: print(e)
try: types.ModuleType(5)
except TypeError as e: print(e)
