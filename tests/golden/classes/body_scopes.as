# What names mean in a class body: comprehensions, nested functions, global, nonlocal, private names, del, loops, conditions.
x = "global"
class A:
    x = "class"
    seen = x
    lam = lambda: x
    comp = [x for _ in range(1)]
    first = [y for y in x]
    nested = [[x, z] for z in x[:1]]
    gen = list(x for _ in "a")
    cond = [z for z in "ab" if x == "global"]
    default = (lambda v=x: v)()
    def method(self, v=x): return x, v, self.x
    class Inner:
        y = x
        def get(self): return x
print(A.seen, A.lam(), A.comp, A.first, A.nested, A.gen, A.cond, A.default, A().method(), A.Inner.y, A.Inner().get())
def outer():
    x = "outer"
    class B:
        seen = x
        x = "in class"
        after = x
        def get(self): return x
        comp = [x for _ in range(1)]
    class C:
        nonlocal x
        x = "changed by the class"
    class D:
        global x
        x = "global changed"
    return B.seen, B.after, B().get(), B.comp, x, "x" in vars(C), "x" in vars(D)
try: print(outer())
except NameError as e: print(type(e).__name__, e)
print(x)
class E:
    __private = 1
    __dunder__ = 2
    _E__twice = 3
    def __method(self): return self.__private
    def call(self): return self.__method(), [self.__private for _ in range(1)]
    def local(self):
        __v = 5
        return sorted(locals())
    def kw(self, __a=1): return __a
    class __Nested: pass
    import math as __math
    def inner(self):
        class F:
            def get(s): return s.__x
        return F
print(sorted(n for n in vars(E) if "E__" in n), E().call(), E().local(), E().kw(_E__a=7), E._E__math.pi > 3)
try: E().inner()().get()
except AttributeError as e: print(e)
try: print(E().__private)
except AttributeError as e: print(e)
class G:
    for i in range(3): last = i * 2
    if last > 3: big = True
    else: small = True
    try: 1 / 0
    except ZeroDivisionError as err: caught = str(err)
    with open("/dev/null") as handle: pass
    del i
    def f(self): pass
    f.tag = "tagged"
    [a, *b], c = [1, 2, 3], 4
    d: int = 5
    e: str
    (walrus := 9)
    locals()["injected"] = "by locals"
    __doc__ = "set in the body"
    __module__ = "elsewhere"
    __qualname__ = "Renamed.There"
print({k: v for k, v in vars(G).items() if not callable(v) and k not in ("handle", "__dict__", "__weakref__")}, G, G.f.tag, G.__doc__)
class H:
    print(__name__, __qualname__, __module__, sorted(locals()))
    def show(self): return __class__, __qualname__ if "__qualname__" in globals() else "no qualname"
print(H().show())
def make(n):
    class Local:
        value = n
        def get(self): return n
        class Deep: pass
        def method(self):
            def inner(): pass
            return inner
    return Local
L = make(3); print(L, L.value, L().get(), L.Deep, L.method.__qualname__, L().method().__qualname__)
try:
    class Broken:
        a = 1
        b = undefined_name
except NameError as e: print(e)
try:
    class Unbound:
        del never_there
except NameError as e: print(e)
exec("class X:\n  y = 1\n  z = [y for _ in (1,)] if False else y\nprint(X.z)")
class Dup:
    v = 1
    def v(self): return "method"
    @property
    def v(self): return "property"
print(Dup().v)
class Deco:
    def deco(f):
        def wrapper(self, *a): return ("decorated", f(self, *a))
        return wrapper
    @deco
    def m(self, a): return a
print(Deco().m(3))
class Annot:
    a: "forward" = 1
    b: undefined_is_fine_here_not = 2 if False else 3
