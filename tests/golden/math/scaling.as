# ldexp, frexp, modf, ulp, nextafter, isclose with its tolerances, degrees, trunc and floor of one's own types.
import math


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(f'{type(error).__name__}: {error}')


for x, e in ((1, 0), (0.75, 3), (1, 1023), (1, 1024), (1, -1074), (1, -1075), (3, -1075), (1.5, -1075), (0, 10**30), (1, 10**30), (1, -10**30), (-1, -10**30), (math.inf, -5),
             (math.nan, 1), (5e-324, 1074), (1, 1.0), (1, 'a'), ('a', 1), (True, True)):
    attempt(lambda: math.ldexp(x, e))
for x in (0.0, -0.0, 1.0, -10.25, 5e-324, 1e308, math.inf, -math.inf, 2**70, 7):
    print(x, math.frexp(x), math.modf(x), math.ulp(x), math.nextafter(x, math.inf), math.nextafter(x, -math.inf))
for args, names in (((1, 1 + 1e-10), {}), ((1, 1.1), {'rel_tol': 0.1}), ((1, 1.1), {'rel_tol': 0.05}), ((0, 1e-12), {}), ((0, 1e-12), {'abs_tol': 1e-9}), ((1e300, 1.0000000001e300), {}),
                    ((1, 2), {'rel_tol': -1}), ((1, 2), {'abs_tol': -1}), ((1, 1), {'rel_tol': 'a'}), ((1,), {}), ((1, 2, 3), {}), (('a', 1), {}), ((2**80, 2**80 + 1), {'rel_tol': 0})):
    attempt(lambda: math.isclose(*args, **names))


class Own:
    def __floor__(self):
        return 'floor'

    def __ceil__(self):
        return 'ceil'

    def __trunc__(self):
        return 'trunc'


class Floaty:
    def __float__(self):
        return -2.5


print(math.floor(Own()), math.ceil(Own()), math.trunc(Own()), math.floor(Floaty()), math.ceil(Floaty()))
attempt(lambda: math.trunc(Floaty()))
attempt(lambda: math.floor('1'))
attempt(lambda: math.ceil(None))
attempt(lambda: math.trunc(1j))
print(math.floor(-0.5), math.ceil(-0.5), math.trunc(-1.9), math.floor(1e300) == int(1e300), math.floor(2**70), math.ceil(True))
print(math.degrees(math.pi), math.radians(180), math.tau == 2 * math.pi, math.e, math.log(2**1000, 2), math.log10(10**400), math.log2(2**3000), math.log(10**1000))
print(math.log2(8), math.log10(1000), math.log(8, 2), math.log(1000, 10), math.exp2(10), math.cbrt(27), math.cbrt(-8), math.sqrt(2**60), math.sqrt(True))
