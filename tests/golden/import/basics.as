# plain imports, names, caching, attributes of modules
import sys
import helper
import helper as again
from helper import bump, counter
from helper import *

print(helper is again, sys.modules["helper"] is helper)
print(bump(), bump(), counter, helper.counter)
print(helper.__name__, helper.__doc__, helper.__file__.endswith("/helper." + helper.__file__[-2:]))
print("_private" in globals(), "helper" in globals())
del sys.modules["helper"]
import helper as fresh
print(fresh is helper, fresh.counter)
sys.modules["made_up"] = "anything"
import made_up
print(made_up)
print(__name__, __package__, __spec__)
print(__import__("helper").counter, __import__("os.path").__name__, __import__("os.path", fromlist=["join"]).__name__)


def local():
    import math
    from math import pi as p
    return math.floor(p)


print(local(), "math" in globals())
