# factorial, comb, perm, gcd, lcm, isqrt: values, big ones, and wrong arguments.
import math


class Index:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        return self.value


def attempt(call):
    try:
        result = call()
        print(result if not isinstance(result, int) or result.bit_length() < 300 else (result.bit_length(), result % 1000003))
    except Exception as error:
        print(f'{type(error).__name__}: {error}')


print([math.factorial(n) for n in range(22)])
for n in (25, 50, 100, 500, 3000, Index(6), True):
    attempt(lambda: math.factorial(n))
for n in (-1, 2.0, 5.5, '3', None, 2**70, -2**70):
    attempt(lambda: math.factorial(n))
for n, k in ((0, 0), (5, 0), (5, 5), (5, 6), (30, 7), (67, 33), (68, 34), (100, 50), (1000, 500), (10**20, 3), (10**20, 10**20 - 2), (Index(5), Index(2)),
             (-1, 2), (5, -1), (-5, -1), (5.0, 2), (5, '2'), (2**70, 2**69), (6, 2**70), (2**64, 2)):
    attempt(lambda: math.comb(n, k))
    if not isinstance(n, int) or n < 2**60 or k < 10:
        attempt(lambda: math.perm(n, k))
attempt(lambda: math.perm(7))
attempt(lambda: math.perm(7, None))
attempt(lambda: math.perm(-1))
attempt(lambda: math.perm())
attempt(lambda: math.comb(5))
for args in ((), (12,), (-12,), (12, 18), (0, 0), (0, 5), (-4, 6), (12, 18, 27), (2**100, 6**60), (3**80, 5**40), (Index(8), Index(12)), (True, 5), (4, 2.0), ('a',), (None, 1), (2**63, 2**62)):
    attempt(lambda: math.gcd(*args))
    attempt(lambda: math.lcm(*args))
for n in (0, 1, 2, 3, 4, 15, 16, 17, 2**52 - 1, 2**53 + 1, (2**31 - 1)**2 - 1, 2**62, 2**64 - 1, 10**40, 10**40 - 1, 3**301, Index(50), True, -1, 4.0, '4', -2**100):
    attempt(lambda: math.isqrt(n))
print(all(math.isqrt(n)**2 <= n < (math.isqrt(n) + 1)**2 for n in [*range(2000), *(10**30 + i for i in range(50)), *(k * k + d for k in (2**40, 2**61 - 1, 10**25) for d in (-1, 0, 1))]))
