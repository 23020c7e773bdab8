# What int() and __index__ make of classes of one's own.
import math, operator
class Index:
    def __index__(self): return 7
class Int:
    def __int__(self): return 8
class Bad:
    def __int__(self): return "8"
class BadIndex:
    def __index__(self): return 7.0
class MyInt(int): pass
class Sub:
    def __index__(self): return MyInt(3)
print(int(Index()), int(Int()), float(Index()), complex(Index()), [0] * Index(), list(range(10))[Index()], operator.index(Index()), bin(Index()), round(3.14159, Index()))
print(hex(Index()), chr(Index() ), "x".center(Index()), 1 << 3, (5).__index__(), math.gcd(Index(), 21))
for f in (lambda: int(Bad()), lambda: [1][BadIndex()], lambda: [0] * Int(), lambda: range(1.0), lambda: int(object()), lambda: float(object()), lambda: operator.index(1.5), lambda: chr(Int())):
    try:
        print(f())
    except TypeError as e:
        print(e)
