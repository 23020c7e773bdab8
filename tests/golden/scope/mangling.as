class A:
    __x = 1
    __y__ = 2
    def __init__(self):
        self.__v = 5
    def get(self): return self.__v, self.__x, A.__x
    def local(self):
        __l = 7
        return [__l for _ in range(1)], (lambda: __l)(), locals().keys() - {"self"}
    def params(self, __p=1, *, __q=2): return __p, __q
    def kw(self): return self.params(_A__p=3, **{'_A__q': 4})
    class __Inner:
        pass
    def glob(self):
        global __g
        __g = 9
    def imp(self):
        import sys as __sys
        return __sys.__name__
    def exc(self):
        try: 1 / 0
        except ZeroDivisionError as __e: return type(__e).__name__, sorted(k for k in locals() if "e" in k and k != "self")
    def dele(self):
        del self.__v
    def comp(self): return {__k: __v for __k, __v in [(1, 2)]}
a = A()
print(a.get(), sorted(k for k in vars(a)), sorted(k for k in vars(A) if "A__" in k))
print(a.local(), a.params(), a.kw(), A.params.__code__.co_varnames)
a.glob()
print(globals()["_A__g"], a.imp(), a.exc(), a.comp())
a.dele()
print(vars(a))
class __B:
    __m = 1
    def f(self): return self.__m
class _C__:
    __m = 2
class ___:
    __m = 3
print(__B().f(), [k for k in vars(__B) if "__m" in k], [k for k in vars(_C__) if k.endswith("__m")], [k for k in vars(___) if k.endswith("__m")])
class D(A):
    __x = 10
    def both(self): return self.__x, self._A__x
print(D().both())
class E:
    def f(self):
        class F:
            def g(self): return self.__z
        return F
f = E().f()()
f._F__z = 3
print(f.g())
class N:
    __slots__ = ("__s",)
    def __init__(self): self.__s = 4
print(N()._N__s)
class Ann:
    __a: int = 1
    b: str
print(Ann.__annotations__)
