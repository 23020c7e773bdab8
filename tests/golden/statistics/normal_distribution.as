# NormalDist: densities, quantiles, arithmetic, samples, errors.
import random
from fractions import Fraction
from statistics import NormalDist as N, StatisticsError


def attempt(label, call):
    try:
        print(label, repr(call()))
    except Exception as error:
        print(label, f'{type(error).__name__}: {error}')


for args in ((), (100, 15), (0, 0), (1, -1), ('a',), ('5', '2'), (None,), (Fraction(1, 2), 2)):
    attempt(args, lambda: N(*args))
n, m, zero = N(100, 15), N(110, 20), N(5, 0)
print([n.pdf(x) for x in (70, 100, 130.5)], [n.cdf(x) for x in (70, 100, 130.5)])
print([n.inv_cdf(p / 100) for p in range(1, 100, 7)], [N().inv_cdf(p) for p in (1e-10, 1e-20, 1e-300, 1 - 1e-10, 0.0749, 0.0751, 5e-324)])
print(n.quantiles(), n.quantiles(10), n.overlap(m), n.overlap(N(90, 15)), n.zscore(130), n.samples(5, seed=7), n.mean, n.median, n.mode, n.stdev, n.variance)
print(n + m, n - m, n * 2, 2 * n, n / 4, -n, +n, n + 5, 5 + n, 10 - n, n - 3, n == N(100, 15), n == 5, hash(n) == hash(N(100, 15)))
attempt('from samples', lambda: N.from_samples([1, 2, 3, 4]))
for call in ('N.from_samples([1])', 'zero.pdf(1)', 'zero.cdf(1)', 'zero.inv_cdf(.5)', 'zero.zscore(1)', 'n.inv_cdf(0)', 'n.inv_cdf(2)', 'n.overlap(5)', 'n.overlap(zero)', 'n * m', 'setattr(n, "mean", 4)', 'setattr(n, "x", 4)', 'n < m', 'StatisticsError.__mro__'):
    attempt(call, lambda: eval(call))
random.seed(5)
print(n.samples(3))
