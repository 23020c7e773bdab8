# stress: every 97 (long: Value types beside the numeric tower: numbers ABCs registered and inherited, fractions and decimals written by hand, mixed arithmetic, hashing equal to ints, formatting, ranges over them.)
import numbers, operator, math
from functools import total_ordering
@total_ordering
class Frac(numbers.Rational):
    __slots__ = ("_n", "_d")
    def __new__(cls, n=0, d=1):
        if isinstance(n, str):
            n, _, d = n.partition("/"); n, d = int(n), int(d or 1)
        if d == 0: raise ZeroDivisionError(f"Frac({n}, 0)")
        g = math.gcd(n, d) * (-1 if d < 0 else 1); self = super().__new__(cls); self._n, self._d = n // g, d // g; return self
    numerator = property(operator.attrgetter("_n")); denominator = property(operator.attrgetter("_d"))
    def _op(f):
        def forward(a, b): return f(a, b) if isinstance(b, Frac) else f(a, Frac(b)) if isinstance(b, int) else f.fallback(float(a), b) if isinstance(b, float) else NotImplemented
        def reverse(b, a): return f(Frac(a), b) if isinstance(a, int) else f.fallback(a, float(b)) if isinstance(a, float) else NotImplemented
        return forward, reverse
    def _add(a, b): return Frac(a._n * b._d + b._n * a._d, a._d * b._d)
    def _sub(a, b): return Frac(a._n * b._d - b._n * a._d, a._d * b._d)
    def _mul(a, b): return Frac(a._n * b._n, a._d * b._d)
    def _div(a, b): return Frac(a._n * b._d, a._d * b._n)
    def _floor(a, b): return (a._n * b._d) // (a._d * b._n)
    def _mod(a, b): return a - b * (a // b)
    for _f, _o in ((_add, operator.add), (_sub, operator.sub), (_mul, operator.mul), (_div, operator.truediv), (_floor, operator.floordiv), (_mod, operator.mod)): _f.fallback = _o
    __add__, __radd__ = _op(_add); __sub__, __rsub__ = _op(_sub); __mul__, __rmul__ = _op(_mul); __truediv__, __rtruediv__ = _op(_div); __floordiv__, __rfloordiv__ = _op(_floor); __mod__, __rmod__ = _op(_mod)
    del _f, _o
    def __pow__(self, n): return NotImplemented if not isinstance(n, int) else Frac(self._n ** n, self._d ** n) if n >= 0 else Frac(self._d ** -n, self._n ** -n)
    def __rpow__(self, b): return b ** float(self)
    def __neg__(self): return Frac(-self._n, self._d)
    def __pos__(self): return self
    def __abs__(self): return Frac(abs(self._n), self._d)
    def __trunc__(self): return int(self._n / self._d)
    def __floor__(self): return self._n // self._d
    def __ceil__(self): return -(-self._n // self._d)
    def __round__(self, n=None): return round(self._n / self._d) if n is None else Frac(round(self * 10 ** n), 10 ** n)
    def __eq__(self, o): return (self._n, self._d) == (o._n, o._d) if isinstance(o, Frac) else self._d == 1 and self._n == o if isinstance(o, int) else float(self) == o if isinstance(o, float) else NotImplemented
    def __lt__(self, o): return self._n * o._d < o._n * self._d if isinstance(o, Frac) else self < Frac(o) if isinstance(o, int) else float(self) < o if isinstance(o, float) else NotImplemented
    def __le__(self, o): return self < o or self == o
    def __hash__(self): return hash(self._n) if self._d == 1 else hash(self._n / self._d)
    def __repr__(self): return f"Frac({self._n}, {self._d})"
    def __str__(self): return f"{self._n}/{self._d}" if self._d != 1 else str(self._n)
    def __format__(self, spec): return format(str(self), spec) if not spec or spec[-1] not in "feg%" else format(self._n / self._d, spec)
h, t = Frac(1, 2), Frac("1/3")
print(h + t, h - t, h * t, h / t, 1 + h, 1 - h, 2 * t, 1 / t, h + 0.25, 0.5 * h, 7 // h, Frac(7, 2) // 1, Frac(7, 2) % 1, 5 % Frac(3, 2), h ** 2, h ** -2, 4 ** h, -h, abs(-h), +h, float(t), int(Frac(7, 2)), math.floor(-h), math.ceil(-h), math.trunc(-h), round(Frac(5, 2)), round(t, 2), complex(h), bool(Frac(0)), divmod(Frac(7, 2), 1))
print(h == Frac(2, 4), Frac(4, 2) == 2, 2 == Frac(2), h == 0.5, h < t, h > t, h <= 0.5, 1 >= h, max(h, t, 1), sorted([h, t, 1, 0.4]), {Frac(2): "two"}[2], hash(h) == hash(0.5), len({h, Frac(2, 4), 0.5}), sum([h, t, Frac(1, 6)]), math.prod([h, t]), [h, t].index(Frac(1, 3)))
print(f"{h} {h!r} {h:>6} {t:.3f} {t:.1%}", "%s %.2f %d" % (h, h, Frac(7, 2)), str([h]), h.numerator, h.real, h.imag, h.conjugate(), isinstance(h, numbers.Number), isinstance(h, numbers.Rational), isinstance(h, numbers.Integral), issubclass(Frac, numbers.Real), math.sqrt(Frac(9, 4)), math.isclose(t, 1 / 3), [str(x) for x in (Frac(i, 4) for i in range(5))])
for f in (lambda: Frac(1, 0), lambda: Frac("x"), lambda: h + "a", lambda: "a" + h, lambda: h < "a", lambda: h ** "a", lambda: [1] * h, lambda: range(h), lambda: h / 0, lambda: setattr(h, "x", 1), lambda: h & 1, lambda: [1, 2][h], lambda: Frac(1.5), lambda: h @ h, lambda: pow(h, 2, 3), lambda: numbers.Rational(), lambda: math.factorial(h), lambda: int(Frac("9" * 30))):
    try: print(f())
    except Exception as e: print(type(e).__name__ + ":", e)
class Euro:
    def __init__(self, cents): self.cents = cents
    def __add__(self, o): return Euro(self.cents + o.cents) if isinstance(o, Euro) else NotImplemented
    def __radd__(self, o): return self if o == 0 else NotImplemented
    def __mul__(self, k): return Euro(round(self.cents * k)) if isinstance(k, numbers.Real) else NotImplemented
    __rmul__ = __mul__
    def __truediv__(self, o): return Frac(self.cents, o.cents) if isinstance(o, Euro) else Euro(round(self.cents / o)) if isinstance(o, numbers.Real) else NotImplemented
    def __str__(self): return f"{'-' * (self.cents < 0)}{abs(self.cents) // 100},{abs(self.cents) % 100:02} EUR"
    __repr__ = __str__
    def split(self, n): q, r = divmod(self.cents, n); return [Euro(q + (i < r)) for i in range(n)]
print(sum([Euro(150), Euro(250)]), Euro(1000) * Frac(1, 3), 1.5 * Euro(99), Euro(100) / Euro(30), Euro(100) / 3, Euro(100).split(3), sum(Euro(100).split(3)), Euro(-5))
for f in (lambda: Euro(1) + 1, lambda: sum([Euro(1)], 5), lambda: Euro(1) * Euro(2), lambda: 1 / Euro(5), lambda: Euro(1) < Euro(2), lambda: Euro(100) / 0, lambda: Euro(1) * 1j):
    try: print(f())
    except Exception as e: print(type(e).__name__ + ":", e)
print([n for n in ("Number", "Complex", "Real", "Rational", "Integral") if isinstance(True, getattr(numbers, n))], [isinstance(v, numbers.Real) for v in (1, 1.5, 1j, "1", h)])
