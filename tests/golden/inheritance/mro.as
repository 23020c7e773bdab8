class O: pass
class A(O): pass
class B(O): pass
class C(A, B): pass
class D(B): pass
class F(C, D): pass
print([k.__name__ for k in F.__mro__])
print([k.__name__ for k in F.mro()], F.__bases__, F.__base__)
print(issubclass(F, O), isinstance(F(), B), issubclass(A, F), issubclass(bool, int), isinstance(True, int))
for bases in ((A, A), (O, A), (A, C), (int, str), (1,), (bool,), (type(None),), (list, dict), (int, float)):
    try:
        print(type("X", bases, {}))
    except TypeError as e:
        print(repr(str(e)))
class X(A, B): pass
class Y(B, A): pass
try:
    class Z(X, Y): pass
except TypeError as e:
    print(e)
class Diamond:
    def f(self): return ["Diamond"]
class L(Diamond):
    def f(self): return ["L"] + super().f()
class R(Diamond):
    def f(self): return ["R"] + super().f()
class LR(L, R):
    def f(self): return ["LR"] + super().f()
print(LR().f())
print(A.__subclasses__(), O.__subclasses__())
class M1: x = 1
class M2: x = 2
class Mix(M1, M2): pass
print(Mix.x)
Mix.__bases__ = (M2, M1)
print(Mix.x, Mix.__mro__)
for bad in ((), 1, (1,), (Mix,), (int,), (object,)):
    try:
        Mix.__bases__ = bad
        print("ok", bad)
    except TypeError as e:
        print(e)
