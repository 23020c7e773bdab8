class A: pass
class B:
    def __init__(self, x): self.x = x
class C:
    def __new__(cls, *args, **kw):
        print("new", cls.__name__, args, kw)
        return super().__new__(cls)
    def __init__(self, *args, **kw):
        print("init", args, kw)
class D:
    def __new__(cls): return 42
class E:
    def __init__(self): return 5
class F:
    def __new__(cls, x): return object.__new__(cls, x)
class G:
    def __init__(self, x): super().__init__(x)
class H(int):
    def __new__(cls, v): return super().__new__(cls, v * 2)
class I:
    def __init__(self): self.i = True
    def __new__(cls, other=None): return super().__new__(cls if other is None else other)

print(type(A()).__name__, B(3).x)
c = C(1, k=2)
print(D())
print(H(4), type(H(4)).__name__)
print(type(I(A)), type(I()).__name__, hasattr(I(), "i"))
for f in (lambda: A(1), lambda: A(x=1), lambda: B(), lambda: B(1, 2), lambda: B(y=1), lambda: E(), lambda: F(1), lambda: G(1),
          lambda: object(1), lambda: object.__new__(), lambda: object.__new__(1), lambda: int.__new__(str),
          lambda: object.__new__(int), lambda: list.__new__(dict), lambda: type(None)(1), lambda: type(print)(), lambda: type(x for x in ())(),
          lambda: type(lambda: 0)(), lambda: bool(1, 2), lambda: list(1, 2), lambda: list(x=1), lambda: dict(1, 2), lambda: tuple(1, 2),
          lambda: float(1, 2), lambda: int(1, 2, 3), lambda: type(...)(1), lambda: NotImplemented()):
    try:
        print(f())
    except TypeError as e:
        print(e)
