# math.fsum adds without loss; math.prod multiplies what comes; sum() of mixed numbers.
import math


def attempt(call):
    try:
        print(repr(call()))
    except Exception as error:
        print(f'{type(error).__name__}: {error}')


def failing():
    yield 1.5
    raise LookupError('in the middle')


inf, nan = math.inf, math.nan
for values in ([], [0.1] * 10, [1e100, 1.0, -1e100], [1e16, 1, 1e-16], [1, 2**53, 1], [1e308, 1e308, -1e308], [inf, 1], [-inf, 1e308], [inf, inf],
               [nan, 1], [nan, inf], [5e-324] * 3, [2.0**i for i in range(-40, 40)], [(-1)**i / (2 * i + 1) for i in range(1000)], [True, 2], [-0.0], [-0.0, -0.0]):
    attempt(lambda: math.fsum(values))
    attempt(lambda: sum(values))
for values in ([inf, -inf], [1e308] * 3, [1, 'a'], ['a'], [None], [1j], [2**2000], 5, None, 'ab', failing()):
    attempt(lambda: math.fsum(values))
for args in (([],), ([2, 3],), ([2, 3.5],), ([0.5] * 3,), ([2**40] * 4,), ([1, 'a'],), (['a', 3],), ([[1], 2],), ([2, None],), (['x'],), ([1j, 1j],), ([2.0, 2**62],),
             ([True, 2],), ([0.0, inf],), ([-1, 0.0],), (range(1, 25),), ([1.5, 2, 2j],), (5,), (failing(),), ({3: 1, 4: 2},)):
    attempt(lambda: math.prod(*args))
attempt(lambda: math.prod([2, 3], start=10))
attempt(lambda: math.prod([2, 3], start='ab'))
attempt(lambda: math.prod([], start=[]))
attempt(lambda: math.prod([1], 2))
attempt(lambda: math.prod([1], begin=2))
for args in (([1, 2],), ([1, 2], 3), ([0.5, 1], 1), ([1, 0.1, 2**70],), ([1, 2j],), ([[1], [2]], []), (['a'],), (['a'], ''), ([b'a'], b''), ([bytearray()], bytearray()),
             ([1], None), (5,), ([(1,)], ()), ([True, True],), ([2**62, 2**62, -2**63],), ([10**400, 0.5],), ([0.5, 10**400],)):
    attempt(lambda: sum(*args))
