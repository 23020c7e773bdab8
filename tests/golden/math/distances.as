# hypot and dist: scaling, infinities, dimensions, errors.
import math


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(f'{type(error).__name__}: {error}')


class Real:
    def __float__(self):
        return 4.0


inf, nan = math.inf, math.nan
for args in ((), (3,), (-3,), (3, 4), (1, 1, 1), (1e200, 1e200), (1e-200, 1e-200), (5e-324, 5e-324), (inf, nan), (nan, -inf), (nan, 1), (-inf, 1),
             (1e308, 1e308, 1e308), (0.0, -0.0), (True, 2), (3, Real()), (2**60, 2**60), tuple(range(20)), (1.7976931348623157e308, 1), (1, 1e-9), (12.5, 3.1)):
    attempt(lambda: math.hypot(*args))
for args in ((1, 'a'), (None,), (1j,), ([3, 4],), (10**400, 1)):
    attempt(lambda: math.hypot(*args))
for p, q in (((0, 0), (3, 4)), ([1, 2, 3], (4, 6, 3)), ((), ()), ((1,), (1,)), ((inf,), (-inf,)), ((inf,), (inf,)), ((nan, 1), (1, inf)), ((1e200, 0), (-1e200, 0)),
             (range(3), range(1, 4)), ((1, 2), (1,)), ((1, 'a'), (1, 2)), ('ab', 'cd'), (1, 2), ((1,), None), ({1: 2}, [1]), (iter([1]), [1]), ((True,), (0.5,))):
    attempt(lambda: math.dist(p, q))
attempt(lambda: math.dist((1, 2)))
attempt(lambda: math.hypot(x=1))
attempt(lambda: math.dist(p=(1,), q=(2,)))
