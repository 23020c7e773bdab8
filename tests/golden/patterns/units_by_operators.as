# stress: every 97 (a long program)
# Quantities with units: every operator, reflected forms, comparison, formatting, hashing, errors.
from functools import total_ordering
import math
class UnitError(TypeError): pass
@total_ordering
class Quantity:
    __slots__ = ("value", "dims")
    def __init__(self, value, **dims): self.value = value; self.dims = tuple(sorted((k, v) for k, v in dims.items() if v))
    @classmethod
    def _make(cls, value, dims): q = cls.__new__(cls); q.value = value; q.dims = tuple(sorted((k, v) for k, v in dims.items() if v)); return q if q.dims else value
    def _same(self, other, sign):
        if not isinstance(other, Quantity): return NotImplemented
        if self.dims != other.dims: raise UnitError(f"cannot {sign} {self.unit or 'number'} and {other.unit or 'number'}")
        return other.value
    @property
    def unit(self): return "*".join(k if v == 1 else f"{k}^{v}" for k, v in self.dims)
    def _combine(self, other, f, sign):
        dims = dict(self.dims)
        for k, v in getattr(other, "dims", ()): dims[k] = dims.get(k, 0) + sign * v
        return self._make(f(self.value, getattr(other, "value", other)), dims)
    def __add__(self, o): v = self._same(o, "add"); return v if v is NotImplemented else self._make(self.value + v, dict(self.dims))
    def __sub__(self, o): v = self._same(o, "subtract"); return v if v is NotImplemented else self._make(self.value - v, dict(self.dims))
    def __mul__(self, o): return self._combine(o, lambda a, b: a * b, 1) if isinstance(o, (int, float, Quantity)) else NotImplemented
    __rmul__ = __mul__
    def __truediv__(self, o): return self._combine(o, lambda a, b: a / b, -1) if isinstance(o, (int, float, Quantity)) else NotImplemented
    def __rtruediv__(self, o): return self._make(o / self.value, {k: -v for k, v in self.dims}) if isinstance(o, (int, float)) else NotImplemented
    def __floordiv__(self, o): v = self._same(o, "divide"); return v if v is NotImplemented else self.value // v
    def __mod__(self, o): v = self._same(o, "divide"); return v if v is NotImplemented else self._make(self.value % v, dict(self.dims))
    def __divmod__(self, o): return self // o, self % o
    def __pow__(self, n, mod=None): return self._make(self.value ** n, {k: v * n for k, v in self.dims}) if isinstance(n, int) and mod is None else NotImplemented
    def __neg__(self): return self._make(-self.value, dict(self.dims))
    def __pos__(self): return self
    def __abs__(self): return self._make(abs(self.value), dict(self.dims))
    def __round__(self, n=None): return self._make(round(self.value, n), dict(self.dims))
    def __trunc__(self): return math.trunc(self.value)
    def __float__(self): return float(self.value)
    def __int__(self): return int(self.value)
    def __bool__(self): return bool(self.value)
    def __eq__(self, o): return isinstance(o, Quantity) and (self.value, self.dims) == (o.value, o.dims)
    def __lt__(self, o): v = self._same(o, "compare"); return v if v is NotImplemented else self.value < v
    def __hash__(self): return hash((self.value, self.dims))
    def __repr__(self): return f"Quantity({self.value!r}, {self.unit})"
    def __str__(self): return f"{self.value} {self.unit}"
    def __format__(self, spec): return f"{format(self.value, spec)} {self.unit}" if spec else str(self)
m, s, kg = Quantity(1, m=1), Quantity(1, s=1), Quantity(1, kg=1)
v = 10 * m / (2 * s); print(v, repr(v), f"{v:.3f}", f"{v:>8}", v * s, v * s / m, v ** 2, 1 / s, m * m * m, -v, abs(-v), round(Quantity(2.567, m=1), 1), sum([m, m * 2], start=0 * m), 7 * m // (2 * m), 7 * m % (2 * m), divmod(7 * m, 2 * m))
print(m < 2 * m, 3 * m >= 3 * m, max(m, 5 * m, 2 * m), sorted([3 * s, s, 2 * s]), m == 1, m != s, {m: "metre"}[Quantity(1, m=1)], bool(0 * m), float(3 * kg), int(2.9 * kg), math.trunc(2.9 * kg), m in [s, m], len({m, 1 * m, 2 * m}))
total = 0 * m
for step in (1, 2.5, 3): total += step * m
print(total, total.dims)
for f in (lambda: m + s, lambda: m + 1, lambda: 1 + m, lambda: m < s, lambda: m < 1, lambda: "a" * m, lambda: m * "a", lambda: m ** 0.5, lambda: pow(m, 2, 3), lambda: m // 2, lambda: [1] * m, lambda: m @ s, lambda: m - None, lambda: setattr(m, "colour", 1), lambda: sum([m, m]), lambda: round(m, "x"), lambda: math.sqrt(4 * m), lambda: m << 1, lambda: ~m, lambda: [1, 2, 3][m], lambda: f"{m:d} {m:x}", lambda: f"{m:q}"):
    try: print(f())
    except Exception as e: print(type(e).__name__ + ":", e)
