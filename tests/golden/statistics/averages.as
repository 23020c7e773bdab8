# Means, medians, modes and quantiles of all sorts of data.
import random
import statistics
from fractions import Fraction as F


def attempt(label, call):
    try:
        result = call()
        print(label, repr(result), type(result).__name__)
    except Exception as error:
        print(label, f'{type(error).__name__}: {error}')


random.seed(3)
datas = [[], [1], [1, 2, 3, 4], [1.5, 2.5, 3.5], [0.1] * 10, [1, 2.5, F(1, 3)], [F(1, 2), F(1, 3)], [True, False, True], [10**30, 1, 2], [1e300, 1e300, 1e-300], [float('inf'), 1], [float('nan'), 1], [-1, 1], [-5, -3], [2, 2, 2], [1, 1, 2, 2, 3],
         ['a', 'b', 'a'], [None], ['1', 2], [1j, 2], (3, 1, 2), range(10), [random.gauss(0, 1) for _ in range(50)], [random.randint(1, 100) for _ in range(41)], {3: 1, 4: 2}, [0, 1, 2], 5, [1, 'a']]
for data in datas:
    for name in ('mean', 'fmean', 'geometric_mean', 'harmonic_mean', 'median', 'median_low', 'median_high', 'median_grouped', 'mode', 'multimode', 'quantiles'):
        attempt((name, str(data)[:30]), lambda: getattr(statistics, name)(data))
    for n in (1, 3, 10):
        for method in ('inclusive', 'exclusive'):
            attempt((n, method), lambda: statistics.quantiles(data, n=n, method=method))
for call in ('fmean([1, 2, 3], [1, 1, 2])', 'fmean([1, 2], [1])', 'fmean([1, 2], [0, 0])', 'fmean(iter([1, 2]), iter([3, 1]))', 'harmonic_mean([40, 60], [5, 30])', 'harmonic_mean([40, 60], [5])', 'harmonic_mean([40, 60], [-5, 1])', 'harmonic_mean([0, 60])',
             'harmonic_mean([0, 0], [0, 0])', 'harmonic_mean(["a"])', 'quantiles([1, 2, 3], n=0)', 'quantiles([1, 2, 3], method="x")', 'median_grouped([1, 2, 2, 3, 4, 4, 4, 4, 4, 5], interval=2)', 'median_grouped(["a"])', 'mean([10**400, 10**400 + 2])', 'mode("abracadabra")', 'mode([])'):
    attempt(call, lambda: eval('statistics.' + call))
