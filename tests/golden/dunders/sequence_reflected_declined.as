class A:
    def __mul__(self, o): return NotImplemented
    def __rmul__(self, o): return NotImplemented
class B: pass
class C:
    def __rmul__(self, o): return NotImplemented
class D:
    def __add__(self, o): return NotImplemented
    def __radd__(self, o): return NotImplemented
class I(A):
    def __index__(self): return 2
def t(f):
    try: print(f())
    except TypeError as e: print(e)
for right in A(), B(), C(), D(), 1.5, [1], "x", I():
    for left in [1], "x", (1,), b"y", bytearray(b"z"):
        t(lambda: left * right)
        t(lambda: right * left)
        t(lambda: left + right)
x = [1]
def f():
    y = [1]
    y *= A()
t(f)
def g():
    y = [1]
    y += D()
t(g)
