if 1: pass; print("one line")
x = 1; y = 2; print(x, y)
if x == 2: print("no")
elif x == 3: print("no")
elif x == 1: print("elif")
else: print("no")
while x < 3: x += 1
print(x)
def f(): return 1; print("unreachable")
print(f())
assert x, "fine"
try:
    assert x == 0, f"x is {x}"
except AssertionError as e: print(e, e.args)
try:
    assert not x
except AssertionError as e: print(repr(e))
del x
try: x
except NameError as e: print(e)
l = [1, 2, 3]; del l[0], l[-1]; print(l)
class C: pass
c = C(); c.a = c.b = 1; del c.a; print(vars(c))
a = b = 1
del (a, [b])
print("a" in globals())
...
"string statement"
1 + 1
pass
print(__name__, __debug__)
if (a := 5) > 3 and (b := a * 2): print(a, b)
import sys, os.path as p, os
from os import path, sep as s
print(p is os.path, path is p, s)
import os.path
print(os.path is p)
try:
    from os import nothing_like_this
except ImportError as e: print(type(e).__name__, str(e).split("(")[0])
try:
    import no_such_module.sub
except ModuleNotFoundError as e: print(e)
lam = lambda: (yield)
print(type(lam()).__name__)
def g():
    global made
    made = 1
g(); print(made)
x = (
    1 +
    2)
print(x, \
      x)
if True:
    if False:
        pass
    else:
        print("deep")
for i in range(2): print(i); continue
def outer():
    def inner():
        return x
    x = 2
    return inner()
print(outer())
print((lambda *a, k=1, **kw: (a, k, kw))(1, 2, k=3, z=4))
def h(a, b): return a - b
print(h(b=1, a=5))
print([f for f in (1, 2)] and f())
with open("/dev/null") as fh, open("/dev/null") as fh2: print(fh.closed)
print(fh.closed, fh2.closed)
@lambda f: f
def decorated(): return "d"
print(decorated())
nonlocal_ = 1
try:
    exec("nonlocal q")
except SyntaxError as e: print(e.msg)
try:
    eval("x = 1")
except SyntaxError as e: print(e.msg)
