# Functions of math with objects that act as numbers, and what their methods raise.
import math


class Real:
    def __init__(self, value):
        self.value = value

    def __float__(self):
        if isinstance(self.value, Exception):
            raise self.value
        return self.value


class Index(Real):
    def __index__(self):
        return self.value
    __float__ = None


class Both:
    def __float__(self):
        return 0.25

    def __index__(self):
        return 4


def attempt(label, call):
    try:
        print(label, call())
    except Exception as error:
        print(label, f'{type(error).__name__}: {error}')


for value in (Real(4.0), Real(1), Real('x'), Real(KeyError('inside')), Both(), True, '4', None, [4]):
    name = f'{type(value).__name__}({getattr(value, "value", value)!r})' if type(value) is Real else type(value).__name__
    for function in ('sqrt', 'floor', 'ceil', 'trunc', 'isqrt', 'factorial', 'gcd', 'log', 'fabs', 'isfinite', 'frexp', 'exp', 'cbrt', 'ulp'):
        attempt((function, name), lambda: getattr(math, function)(value))
    attempt(('hypot', name), lambda: math.hypot(value, 3))
    attempt(('fsum', name), lambda: math.fsum([value, 1]))
    attempt(('dist', name), lambda: math.dist([value], [1]))
    attempt(('pow', name), lambda: math.pow(value, 2))
    attempt(('ldexp', name), lambda: math.ldexp(1.0, value))
    attempt(('comb', name), lambda: math.comb(5, value))
    attempt(('isclose', name), lambda: math.isclose(value, 4))
    attempt(('prod', name), lambda: math.prod([2, value]) if type(value) in (bool, str) else 'skipped')
