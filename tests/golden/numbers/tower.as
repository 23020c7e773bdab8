# The abstract number classes: who is what, and a number class of one's own.
import numbers
from fractions import Fraction

for value in (1, True, 1.5, 1j, Fraction(1, 2), 'a', None, 2**70):
    print(repr(value), [isinstance(value, getattr(numbers, name)) for name in numbers.__all__])
print([cls.__name__ for cls in numbers.Integral.__mro__], issubclass(bool, numbers.Integral), issubclass(float, numbers.Rational), issubclass(int, numbers.Complex))
for cls in (numbers.Integral, numbers.Rational, numbers.Real):
    try:
        cls()
    except TypeError as error:
        print(str(error)[:60])


class Dozen(numbers.Real):
    def __init__(self, value):
        self.value = value

    def __float__(self):
        return self.value * 12.0

    def __floordiv__(self, other):
        return float(self) // float(other)

    def __mod__(self, other):
        return float(self) % float(other)

    def __rfloordiv__(self, other):
        return other // float(self)

    def __rmod__(self, other):
        return other % float(self)

    def __eq__(self, other):
        return float(self) == other

    def __pos__(self):
        return self

    __add__ = __radd__ = __mul__ = __rmul__ = __truediv__ = __rtruediv__ = __pow__ = __rpow__ = __neg__ = __abs__ = None
    __trunc__ = __floor__ = __ceil__ = __round__ = __lt__ = __le__ = None


d = Dozen(2)
print(float(d), complex(d), divmod(d, 7), divmod(100, d), d.real is d, d.imag, d.conjugate() is d, isinstance(d, numbers.Real), isinstance(d, numbers.Rational), d == 24, bool(d), Fraction(1, 2) + 0 == 0.5)
try:
    print(hash(d))
except TypeError as error:
    print(error)
