# Subclasses of numbers with a __complex__ of their own
class A(float):
    def __complex__(): return 1
class B(float):
    def __complex__(self): return 3j
class C(int):
    def __complex__(self): return complex(self + 1, 2)
class D(complex):
    def __complex__(self): return self * 2
for make in (lambda: complex(A(1)), lambda: complex(B(1)), lambda: complex(C(1)), lambda: complex(D(1)), lambda: complex(B(1), 2), lambda: complex(1, B(2)), lambda: complex(2.5, True), lambda: divmod(A(4), A(3)), lambda: D(1) + 1):
    try: print(repr(make()))
    except Exception as e: print(type(e).__name__, e)
