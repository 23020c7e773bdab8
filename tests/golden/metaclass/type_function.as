A = type("A", (), {"x": 1, "f": lambda self: self.x})
print(A, A().f(), A.__name__, A.__qualname__, A.__module__, A.__bases__, A.__doc__)
B = type("B", (A,), {"__doc__": "bdoc", "__qualname__": "Q.B", "__module__": "m"})
print(B, B.__doc__, B.__qualname__, "__qualname__" in B.__dict__)
print(type(1), type("a"), type(A), type(type), type(A()) is A)
def init(self, v): self.v = v
C = type("C", (list,), dict(__init__=init, __len__=lambda self: 9))
print(C(3).v, len(C(3)))
for args in ((), (1, 2), ("A",), ("A", ()), ("A", (), {}, 1), (1, (), {}), ("A", 1, {}), ("A", (), 1), ("A", [], {}), ("A\0", (), {}), ("", (), {}), ("A", (), {"__qualname__": 1}), ("A", (), {"__slots__": 1}), ("A", (), {"__slots__": ["a b"]}), ("A", (), {"__slots__": [1]}), ("A", (int,), {"__slots__": ["a"]}), ("A", (), {"__classcell__": 1})):
    try: print(type(*args))
    except (TypeError, ValueError) as e: print(type(e).__name__, e)
try: type("A", (), {}, x=1)
except TypeError as e: print(e)
try: type(name="A")
except TypeError as e: print(e)
print(type.__name__, type.__bases__, type.__mro__, object.__bases__, object.__mro__, type(object), object.__base__)
print(isinstance(type, object), isinstance(object, type), isinstance(type, type), issubclass(type, object))
x = type("X", (), {})()
print(type(x).__name__, isinstance(x, type(x)))
print(type.mro(A), A.__class__, A().__class__)
class D:
    __class__ = property(lambda self: int)
print(D().__class__, type(D()).__name__, isinstance(D(), int), isinstance(D(), D))
class E: pass
class F: y = 2
e = E(); e.a = 1
e.__class__ = F
print(type(e).__name__, e.y, e.a)
for v in (int, 5, list, type):
    try: e.__class__ = v
    except TypeError as err: print(err)
try: (1).__class__ = F
except TypeError as err: print(err)
class G: __slots__ = ("s",)
try: e.__class__ = G
except TypeError as err: print(err)
