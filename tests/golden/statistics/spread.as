# Variance and standard deviation, exact before the last rounding.
import random
import statistics
from fractions import Fraction as F
from statistics import pstdev, pvariance, stdev, variance


def attempt(label, call):
    try:
        result = call()
        print(label, repr(result), type(result).__name__)
    except Exception as error:
        print(label, f'{type(error).__name__}: {error}')


random.seed(8)
for data in ([], [1], [1, 2], [1, 2, 3, 4], [1.5, 2.5, 4.0], [0.1] * 10, [F(1, 3), F(2, 3)], [1, 2.5, F(1, 3)], [True, False], [10**200, 10**200 + 5], [1e300, 1e300], [float('inf'), 1], [float('nan'), 1], [2, 2, 2], ['a', 'b'], [None, 1],
             [random.gauss(100, 15) for _ in range(100)], range(1000), [1e-320, 3e-320], [1e8 + 1, 1e8 + 2, 1e8 + 3]):
    for function in (variance, pvariance, stdev, pstdev):
        attempt((function.__name__, str(data)[:30]), lambda: function(data))
    attempt('iterator', lambda: (variance(iter(data)), stdev(iter(data))))
data = [2.5, 3.25, 5.5, 11.25, 11.75]
attempt('centers', lambda: (variance(data, 6.85), pvariance(data, statistics.mean(data)), stdev(data, xbar=3), pstdev(data, 3), variance([1, 2, 3], F(2)), variance([F(1, 2), F(3, 4)], F(5, 8))))
x, y = [1, 2, 3, 4, 5, 6, 7, 8, 9], [1, 2, 3, 1, 2, 3, 1, 2, 3]
for function in (statistics.covariance, statistics.correlation, statistics.linear_regression):
    for a, b in ((x, y), (x, x[::-1]), ([1], [1]), ([1, 2], [1]), ([1, 1], [1, 2]), ([], []), ([1.5, 2.5], [F(1, 2), 3])):
        attempt(function.__name__, lambda: function(a, b))
attempt('proportional', lambda: statistics.linear_regression(x, y, proportional=True))
attempt('names', lambda: statistics.covariance(x=1, y=2))
