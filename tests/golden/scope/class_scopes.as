# Class bodies: what they see, what functions and comprehensions in them see.
x = "global"


def f():
    x = "local"
    class A:
        print(x)
        y = x
        x = "class"
        print(x)
        z = [x for _ in "1"]
        first = [i for i in x]
        def m(self): return x
        l = lambda: x
        class B:
            print(x)
            w = 1
    return A.y, A.x, A.z, A.first, A().m(), A.l(), A.B.w


try: print(f())
except NameError as e: print(type(e).__name__, e)


class C:
    print(x)
    x = "class"
    del x
    print(x)
    n = 3
    squares = [i * i for i in range(n)]
    try: bad = [n for i in range(2)]
    except NameError as e: print(e)
    def __init__(self): self.v = __class__
    def get(): return __class__
    try: __class__
    except NameError as e: print(e)
    print(__module__, __qualname__, sorted(k for k in locals() if not k.startswith("__")))
    global g
    g = n
    if n: inner = "if"
    for k in range(2): pass
    import math as m
    __slots__ = ()


print(g, C.squares, C.inner, C.k, C.m.__name__, C.get() is C, hasattr(C, "g"))
def outer():
    v = 1
    class N:
        nonlocal v
        v = 2
        u = v
    return v, hasattr(N, "v"), N.u
print(outer())
def free():
    class D:
        if 0: late = 1
        try: print(late)
        except NameError as e: print(e)
    late = 2
free()
late = "global late"
def free2():
    late = "enclosing"
    class D:
        print(late)
        if 1: late = "own"
        print(late)
free2()
class E:
    def a(self): return b
    b = 1
try: E().a()
except NameError as e: print(e)
class Default:
    k = 5
    def f(self, a=k, *, b=k + 1): return a, b
    g = lambda a=k: a
print(Default().f(), Default.g())
class __Priv:
    __x = 1
    def __m(self): return self.__x, __Priv
    def call(self): return self.__m()
try: print(__Priv().call())
except NameError as e: print(e)
print([k for k in vars(__Priv) if "__" in k and "Priv" in k], __Priv.__name__)
