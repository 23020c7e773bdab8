"""Fraction: exact rational numbers."""

import math
import numbers
import operator
import re
import sys

__all__ = ["Fraction"]

_HASH_MODULUS = sys.hash_info.modulus
_HASH_INF = sys.hash_info.inf

_DIGITS = r"\d+(?:_\d+)*"
_TEXT = re.compile(
    r"\s*(?P<sign>[-+]?)(?=\d|\.\d)"
    rf"(?P<whole>{_DIGITS}|)"
    rf"(?:/(?P<below>{_DIGITS})|(?:\.(?P<part>{_DIGITS}|))?(?:E(?P<exponent>[-+]?{_DIGITS}))?)\s*",
    re.IGNORECASE)


def _parse(text):
    """Numerator and denominator of a text, not in lowest terms."""
    found = _TEXT.fullmatch(text)
    if found is None:
        raise ValueError(f"Invalid literal for Fraction: {text!r}")
    sign, whole, below, part, exponent = found.groups()
    numerator, denominator = int(whole or "0"), 1
    if below:
        denominator = int(below)
    else:
        if part:
            part = part.replace("_", "")
            denominator = 10 ** len(part)
            numerator = numerator * denominator + int(part)
        if exponent:
            power = int(exponent)
            if power >= 0:
                numerator *= 10 ** power
            else:
                denominator *= 10 ** -power
    return -numerator if sign == "-" else numerator, denominator


def _made(numerator, denominator):
    """A Fraction of two ints that are in lowest terms."""
    self = object.__new__(Fraction)
    self._numerator = numerator
    self._denominator = denominator
    return self


def _reduced(numerator, denominator):
    divisor = math.gcd(numerator, denominator)
    if denominator < 0:
        divisor = -divisor
    return _made(numerator // divisor, denominator // divisor)


def _operators(exact, inexact):
    """The method and its reflection: exact for rational numbers, else the operator on float or complex."""

    def forward(a, b):
        if isinstance(b, (int, Fraction)):
            return exact(a, b)
        if isinstance(b, float):
            return inexact(float(a), b)
        if isinstance(b, complex):
            return inexact(complex(a), b)
        return NotImplemented

    def reverse(b, a):
        if isinstance(a, numbers.Rational):
            return exact(a, b)
        if isinstance(a, numbers.Real):
            return inexact(float(a), float(b))
        if isinstance(a, numbers.Complex):
            return inexact(complex(a), complex(b))
        return NotImplemented

    forward.__name__ = "__" + inexact.__name__ + "__"
    reverse.__name__ = "__r" + inexact.__name__ + "__"
    forward.__doc__ = reverse.__doc__ = exact.__doc__
    return forward, reverse


class Fraction(numbers.Rational):
    """This class implements rational numbers.

    In the two-argument form of the constructor, Fraction(8, 6) will produce a rational number equivalent to 4/3.
    The numerator defaults to 0 and the denominator to 1: Fraction(3) == 3 and Fraction() == 0.

    Fractions can also be made from strings like '-35/4' and '1.5e-3', from floats, and from other rational numbers.
    """

    __slots__ = ("_numerator", "_denominator")

    def __new__(cls, numerator=0, denominator=None, *, _normalize=True):
        if denominator is None:
            if type(numerator) is int:
                numerator, denominator = numerator, 1
            elif isinstance(numerator, numbers.Rational):
                numerator, denominator = numerator.numerator, numerator.denominator
            elif isinstance(numerator, float):
                numerator, denominator = numerator.as_integer_ratio()
            elif isinstance(numerator, str):
                numerator, denominator = _parse(numerator)
            else:
                raise TypeError("argument should be a string or a Rational instance")
        elif not (type(numerator) is int is type(denominator)):
            if not (isinstance(numerator, numbers.Rational) and isinstance(denominator, numbers.Rational)):
                raise TypeError("both arguments should be Rational instances")
            numerator, denominator = (numerator.numerator * denominator.denominator,
                                      denominator.numerator * numerator.denominator)
        if denominator == 0:
            raise ZeroDivisionError(f"Fraction({numerator}, 0)")
        if _normalize:
            divisor = math.gcd(numerator, denominator)
            if denominator < 0:
                divisor = -divisor
            numerator //= divisor
            denominator //= divisor
        self = super().__new__(cls)
        self._numerator = numerator
        self._denominator = denominator
        return self

    @classmethod
    def from_float(cls, f):
        """Converts a finite float to a rational number, exactly."""
        if isinstance(f, numbers.Integral):
            return cls(f)
        if not isinstance(f, float):
            raise TypeError(f"{cls.__name__}.from_float() only takes floats, not {f!r} ({type(f).__name__})")
        return cls(*f.as_integer_ratio())

    def as_integer_ratio(self):
        """The numerator and the denominator, which is positive."""
        return self._numerator, self._denominator

    def limit_denominator(self, max_denominator=1000000):
        """The closest Fraction to self with a denominator of at most max_denominator."""
        if max_denominator < 1:
            raise ValueError("max_denominator should be at least 1")
        if self._denominator <= max_denominator:
            return Fraction(self)
        # The last convergent of the continued fraction that is small enough, and the last semiconvergent.
        p0, q0, p1, q1 = 0, 1, 1, 0
        n, d = self._numerator, self._denominator
        while True:
            a = n // d
            q2 = q0 + a * q1
            if q2 > max_denominator:
                break
            p0, q0, p1, q1 = p1, q1, p0 + a * p1, q2
            n, d = d, n - a * d
        k = (max_denominator - q0) // q1
        bound1 = Fraction(p0 + k * p1, q0 + k * q1)
        bound2 = Fraction(p1, q1)
        return bound2 if abs(bound2 - self) <= abs(bound1 - self) else bound1

    @property
    def numerator(a):
        return a._numerator

    @property
    def denominator(a):
        return a._denominator

    def __repr__(self):
        """repr(self)"""
        return f"{self.__class__.__name__}({self._numerator}, {self._denominator})"

    def __str__(self):
        """str(self)"""
        return str(self._numerator) if self._denominator == 1 else f"{self._numerator}/{self._denominator}"

    # ---- arithmetic: the common divisors are taken out before numbers grow (Knuth 2, 4.5.1) ----

    def _add(a, b):
        """a + b"""
        return _sum(a.numerator, a.denominator, b.numerator, b.denominator)

    __add__, __radd__ = _operators(_add, operator.add)

    def _sub(a, b):
        """a - b"""
        return _sum(a.numerator, a.denominator, -b.numerator, b.denominator)

    __sub__, __rsub__ = _operators(_sub, operator.sub)

    def _mul(a, b):
        """a * b"""
        return _product(a.numerator, a.denominator, b.numerator, b.denominator)

    __mul__, __rmul__ = _operators(_mul, operator.mul)

    def _div(a, b):
        """a / b"""
        n, d = b.numerator, b.denominator
        if n == 0:
            sign = (a.numerator > 0) - (a.numerator < 0)
            raise ZeroDivisionError(f"Fraction({sign * (d // math.gcd(d, a.denominator))}, 0)")
        return _product(a.numerator, a.denominator, -d, -n) if n < 0 else _product(a.numerator, a.denominator, d, n)

    __truediv__, __rtruediv__ = _operators(_div, operator.truediv)

    def _floordiv(a, b):
        """a // b"""
        return (a.numerator * b.denominator) // (a.denominator * b.numerator)

    __floordiv__, __rfloordiv__ = _operators(_floordiv, operator.floordiv)

    def _divmod(a, b):
        """(a // b, a % b)"""
        da, db = a.denominator, b.denominator
        quotient, rest = divmod(a.numerator * db, da * b.numerator)
        return quotient, Fraction(rest, da * db)

    __divmod__, __rdivmod__ = _operators(_divmod, divmod)

    def _mod(a, b):
        """a % b"""
        da, db = a.denominator, b.denominator
        return Fraction((a.numerator * db) % (b.numerator * da), da * db)

    __mod__, __rmod__ = _operators(_mod, operator.mod)

    def __pow__(a, b):
        """a ** b: a Fraction where b is a whole number, else a float or complex."""
        if not isinstance(b, numbers.Rational):
            return float(a) ** b
        if b.denominator != 1:
            return float(a) ** float(b)
        power = b.numerator
        if power >= 0:
            return _made(a._numerator ** power, a._denominator ** power)
        if a._numerator == 0:
            raise ZeroDivisionError(f"Fraction({a._denominator ** -power}, 0)")
        sign = -1 if a._numerator < 0 else 1
        return _made((sign * a._denominator) ** -power, (sign * a._numerator) ** -power)

    def __rpow__(b, a):
        """a ** b"""
        if b._denominator == 1 and b._numerator >= 0:
            return a ** b._numerator
        if isinstance(a, numbers.Rational):
            return Fraction(a.numerator, a.denominator) ** b
        return a ** b._numerator if b._denominator == 1 else a ** float(b)

    def __pos__(a):
        """+a"""
        return _made(a._numerator, a._denominator)

    def __neg__(a):
        """-a"""
        return _made(-a._numerator, a._denominator)

    def __abs__(a):
        """abs(a)"""
        return _made(abs(a._numerator), a._denominator)

    def __int__(a):
        """int(a)"""
        return int(-(-a._numerator // a._denominator) if a._numerator < 0 else a._numerator // a._denominator)

    def __trunc__(a):
        """math.trunc(a)"""
        return -(-a._numerator // a._denominator) if a._numerator < 0 else a._numerator // a._denominator

    def __floor__(a):
        """math.floor(a)"""
        return a._numerator // a._denominator

    def __ceil__(a):
        """math.ceil(a)"""
        return -(-a._numerator // a._denominator)

    def __round__(self, ndigits=None):
        """round(self, ndigits): half to even"""
        if ndigits is None:
            whole, rest = divmod(self._numerator, self._denominator)
            twice = rest * 2
            return whole + (twice > self._denominator or (twice == self._denominator and whole % 2))
        shift = 10 ** abs(ndigits)
        if ndigits > 0:
            return Fraction(round(self * shift), shift)
        return Fraction(round(self / shift) * shift)

    # ---- comparing ----

    def __hash__(self):
        """hash(self): that of an equal int or float"""
        try:
            inverse = pow(self._denominator, -1, _HASH_MODULUS)
        except ValueError:
            value = _HASH_INF
        else:
            value = hash(hash(abs(self._numerator)) * inverse)
        if self._numerator < 0:
            value = -value
        return -2 if value == -1 else value

    def __eq__(a, b):
        """a == b"""
        if type(b) is int:
            return a._numerator == b and a._denominator == 1
        if isinstance(b, numbers.Rational):
            return a._numerator == b.numerator and a._denominator == b.denominator
        if isinstance(b, numbers.Complex) and b.imag == 0:
            b = b.real
        if isinstance(b, float):
            return 0.0 == b if math.isnan(b) or math.isinf(b) else a == a.from_float(b)
        return NotImplemented

    def _richcmp(self, other, op):
        if isinstance(other, numbers.Rational):
            return op(self._numerator * other.denominator, self._denominator * other.numerator)
        if isinstance(other, float):
            return op(0.0, other) if math.isnan(other) or math.isinf(other) else op(self, self.from_float(other))
        return NotImplemented

    def __lt__(a, b):
        """a < b"""
        return a._richcmp(b, operator.lt)

    def __gt__(a, b):
        """a > b"""
        return a._richcmp(b, operator.gt)

    def __le__(a, b):
        """a <= b"""
        return a._richcmp(b, operator.le)

    def __ge__(a, b):
        """a >= b"""
        return a._richcmp(b, operator.ge)

    def __bool__(a):
        """a != 0"""
        return bool(a._numerator)

    # ---- copying ----

    def __reduce__(self):
        return self.__class__, (self._numerator, self._denominator)

    def __copy__(self):
        return self if type(self) is Fraction else self.__class__(self._numerator, self._denominator)

    def __deepcopy__(self, memo):
        return self.__copy__()


def _sum(na, da, nb, db):
    divisor = math.gcd(da, db)
    if divisor == 1:
        return _made(na * db + da * nb, da * db)
    part = da // divisor
    top = na * (db // divisor) + nb * part
    common = math.gcd(top, divisor)
    return _made(top, part * db) if common == 1 else _made(top // common, part * (db // common))


def _product(na, da, nb, db):
    left, right = math.gcd(na, db), math.gcd(nb, da)
    return _made((na // left) * (nb // right), (da // right) * (db // left))
