# Import statements: forms, targets, scopes, and conditional imports.
import os.path as p, math, sys as s
from os import (path, sep as separator,)
from math import pi \
    , e
print(p is path, separator, pi > e, math is __import__("math"), s.__name__)
def f():
    import collections.abc
    from math import tau as t
    return sorted(locals()), collections.abc.Sized.__name__, t > 6
print(f())
class A:
    import math as m
    from math import floor
    import os.path
print(A.m is math, A.floor(2.5), A.os.__name__)
try: import no_such_module
except ImportError: no_such_module = None
print(no_such_module)
if False:
    import never
try: print(never)
except NameError as e: print(e)
try:
    from math import nothing, sqrt
except ImportError as e: print(e.name, "sqrt" in globals())
import math as os_like; from os import path as q; print(os_like.pi == pi, q is p)
for i in range(2): import math as looped
print(looped is math)
lazy = lambda: __import__("math").sqrt(16)
print(lazy())
def g():
    global via_global
    import math as via_global
g()
print(via_global is math)
def h():
    def inner(): return local.pi
    import math as local
    return inner()
print(h() == pi)
for source in ("import", "import a as", "import a.b as c.d", "import a b", "import a,", "import (a)", "import a as b as c", "import a as 1", "import 'a'", "import a.", "import .a", "from a import", "from a import b,", "from a import (b,)", "from a import ()", "from a import (b", "from a import b as", "from a import b.c", "from a import b as c.d",
               "from a.b import c", "from . import a", "from .a import b", "from ... import a", "from .... a import b", "from import a", "from a", "from a import b c", "from 'a' import b", "import a; import b", "import None", "import a as None", "from a import None", "from a import b as True", "from None import a", "import __debug__", "from a import __debug__", "from a import (b as c, d as e)", "from a import b as c, d,", "from a import (b as c, d,)", "import a = b", "x = import a", "from a import b if c else d", "from a import *b"):
    try: compile(source, "s", "exec"); print(source, "-> fine")
    except SyntaxError as e: print(source, "->", e.msg, (e.offset, e.end_offset))
