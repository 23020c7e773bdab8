print(isinstance(1, int), isinstance(1, (str, int)), isinstance(1, ((str,), (int, float))), isinstance(True, int), isinstance(1, int | str), isinstance(None, int | None), isinstance("a", int | None), issubclass(bool, int | str), isinstance(1, ()))
class A: pass
class B(A): pass
print(issubclass(B, A), issubclass(A, B), issubclass(A, A), issubclass(B, (int, A)), issubclass(A, object))
for f in (lambda: isinstance(1, 5), lambda: isinstance(1, "int"), lambda: isinstance(1, (int, 5)), lambda: isinstance("a", (int, 5)), lambda: isinstance(1, list[int]), lambda: issubclass(5, int), lambda: issubclass(int, 5), lambda: issubclass(int, (str, 5)), lambda: issubclass(int, list[int]), lambda: issubclass(A(), A), lambda: isinstance([], int | list[int])):
    try: print(f())
    except TypeError as e: print(e)
class P:
    @property
    def __class__(self): return A
print(isinstance(P(), A), isinstance(P(), P), issubclass(P().__class__, A), type(P()).__name__)
class M(type):
    def __instancecheck__(cls, o): print("check", o); return o == 5
    def __subclasscheck__(cls, c): print("subcheck", c); return "yes"
class C(metaclass=M): pass
print(isinstance(5, C), isinstance(6, C), isinstance(C(), C) if False else "", issubclass(int, C), issubclass(C, C))
class Duck:
    __bases__ = ()
    __class__ = 5
d = Duck()
print(issubclass(d, d), isinstance(1, (int, C)))
print(isinstance(int, type), isinstance(A, type), isinstance(A(), type), isinstance(len, type(len)), isinstance(lambda: 0, type(A.__init__)))
