# A fraction as int, float, complex, text; rounding; hashing like equal numbers; copies.
import copy
import math
import numbers
from fractions import Fraction as F

for f in (F(7, 2), F(-7, 2), F(5, 2), F(1, 3), F(-1, 3), F(0), F(22, 7), F(10**20, 3), F(1, 2**61 - 1)):
    print(f, repr(f), int(f), float(f), complex(f), math.floor(f), math.ceil(f), math.trunc(f), round(f), round(f, 1), round(f, -1), round(f, 0), bool(f), -f, +f, abs(f))
    print('  ', f.numerator, f.denominator, f.as_integer_ratio(), f.real, f.imag, f.conjugate(), copy.copy(f) is f, copy.deepcopy(f), f == float(f), hash(f), f'{f}|{f!s:>8}|{f!r}', '%s %d %.2f' % (f, f, f))
print(isinstance(F(1), numbers.Rational), isinstance(F(1), numbers.Integral), hash(F(5)) == hash(5), hash(F(1, 2)) == hash(0.5), hash(F(-3, 4)) == hash(-0.75))
print(math.sqrt(F(1, 4)), math.fsum([F(1, 2), 1]), math.prod([F(1, 2), 4]), round(F(1, 8), 2), [round(F(n, 2)) for n in range(-5, 6)], pow(F(2, 3), -3), 2 ** F(1, 2), F(4, 9) ** F(1, 2), (-8) ** F(1, 3))
