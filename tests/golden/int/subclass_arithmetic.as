# Instances of int's subclasses: operators give plain ints unless the class says otherwise; keys, formats, reflected methods.
class Metres(int):
    def __new__(cls, value=0, unit='m'):
        self = super().__new__(cls, value)
        self.unit = unit
        return self

    def __add__(self, other):
        return Metres(int(self) + other, self.unit)

    def __radd__(self, other):
        return Metres(other + int(self), self.unit)

    def __repr__(self):
        return f'Metres({int(self)}, {self.unit!r})'


a, b = Metres(5), Metres(7, 'km')
print(a + b, a + 1, 1 + a, 2.5 - a, a - b, a * b, -a, abs(Metres(-3)), type(-a).__name__)
print(str(a), repr(a), f'{a}', f'{a:>4d}|', '%d %s %r' % (a, a, a), format(a, 'x'), '{!s}'.format(a))
print(a == 5, hash(a) == hash(5), {5: 'five'}[a], {a: 1}[5], a in [5], [10, 20, 30, 40, 50, 60][a], sum([a, b]), sum([a, b], 0.5))
print(a < b, max(a, b, 3), sorted([b, a, 6]), bool(Metres()), int(a), float(a), complex(a), a.real, type(a.real).__name__)
print(a.bit_length(), a.to_bytes(1, 'big'), a.conjugate(), type(a.conjugate()).__name__, a.numerator, divmod(b, a), b ** a, a << 2)
print(isinstance(a, int), issubclass(Metres, int), type(a + b).__name__, type(a * 1).__name__, Metres.__mro__[1].__name__)
print(range(a)[-1], list(range(a, b)), 'x' * a, [0] * Metres(2), (1, 2, 3)[Metres(1)], bin(b), hex(b), round(a, -1), pow(a, 2, 7))
a.unit = 'cm'
print(a.unit, vars(a))


class Loud(int):
    def __eq__(self, other):
        print('eq', int(self), other)
        return int(self) == other
    __hash__ = int.__hash__

    def __lt__(self, other):
        print('lt', int(self), other)
        return NotImplemented


print(Loud(3) == 3, 3 == Loud(3), 4 in [Loud(4)], Loud(1) < 2, 2 > Loud(1))
