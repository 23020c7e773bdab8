# as_integer_ratio, is_integer, the conversions; and subclasses of float.
import math


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(f'{type(error).__name__}: {error}')


for f in (0.0, -0.0, 0.5, -2.75, 1e22, 1e-5, 5e-324, 2.0**60, 1.7976931348623157e308 / 2**960):
    print(f, f.as_integer_ratio(), f.is_integer(), f.conjugate(), f.real, f.imag, math.trunc(f), math.floor(f), math.ceil(f), int(f), bool(f))


class Money(float):
    def __new__(cls, amount, currency='EUR'):
        self = super().__new__(cls, amount)
        self.currency = currency
        return self

    def __repr__(self):
        return f'Money({float(self)!r}, {self.currency!r})'

    def __add__(self, other):
        return Money(float(self) + other, self.currency)
    __radd__ = __add__


m = Money('2.50')
print(m, repr(m), str(m), f'{m}', f'{m:.2f}', '%s %r %.1f' % (m, m, m), m + 1, 1 + m, m * 2, -m, type(-m).__name__, sum([m, m]), round(m), round(m, 1))
print(m == 2.5, hash(m) == hash(2.5), {2.5: 'x'}[m], m < 3, max(m, 1), sorted([m, 1.0, 9]), int(m), float(m), type(float(m)).__name__, bool(Money(0)))
print(m.hex(), m.as_integer_ratio(), m.real, type(m.real).__name__, m.is_integer(), divmod(m, 1), m ** 2, 2 ** m, m // 1, m % 1, abs(m))


class Odd:
    def __float__(self):
        return self.value


for value in (1.5, Money(3), 1, '1.5', None):
    odd = Odd()
    odd.value = value
    attempt(lambda: (float(odd), type(float(odd)).__name__))
    attempt(lambda: math.sqrt(odd))
attempt(lambda: float(1, 2))
attempt(lambda: float(x=1))
attempt(lambda: float([]))
attempt(lambda: (1.5).real())
attempt(lambda: setattr(1.5, 'x', 1))
attempt(lambda: 1.5 + '1')
attempt(lambda: '1' + 1.5)
attempt(lambda: [1][1.0])
attempt(lambda: 'a' * 2.0)
attempt(lambda: range(3.0))
