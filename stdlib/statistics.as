"""Averages, spread and relation of data, exact where the data are."""

import math
import numbers
from bisect import bisect_left, bisect_right
from collections import Counter, namedtuple
from itertools import repeat

from _statistics import NormalDist, StatisticsError, _converted, _root, _spread, _total

__all__ = ["NormalDist", "StatisticsError", "correlation", "covariance", "fmean", "geometric_mean", "harmonic_mean",
           "linear_regression", "mean", "median", "median_grouped", "median_high", "median_low", "mode", "multimode",
           "pstdev", "pvariance", "quantiles", "stdev", "variance"]


# ---- averages ----


def mean(data):
    """Return the sample arithmetic mean of data."""
    kind, total, n = _total(data)
    if n < 1:
        raise StatisticsError("mean requires at least one data point")
    return _converted(total / n, kind)


def fmean(data, weights=None):
    """Convert data to floats and compute the arithmetic mean."""
    if not hasattr(data, "__len__"):
        data = list(data)
    n = len(data)
    if weights is None:
        total = math.fsum(data)
        if not n:
            raise StatisticsError("fmean requires at least one data point")
        return total / n
    if not hasattr(weights, "__len__"):
        weights = list(weights)
    top = math.fsum(x * w for x, w in zip(data, weights))
    if n != len(weights):
        raise StatisticsError("data and weights must be the same length")
    bottom = math.fsum(weights)
    if not bottom:
        raise StatisticsError("sum of weights must be non-zero")
    return top / bottom


def geometric_mean(data):
    """Convert data to floats and compute the geometric mean."""
    try:
        return math.exp(fmean(map(math.log, data)))
    except ValueError:
        raise StatisticsError("geometric mean requires a non-empty dataset containing positive numbers") from None


def _not_negative(values, message):
    for x in values:
        if x < 0:
            raise StatisticsError(message)
        yield x


def harmonic_mean(data, weights=None):
    """Return the harmonic mean of data."""
    if iter(data) is data:
        data = list(data)
    message = "harmonic mean does not support negative values"
    n = len(data)
    if n < 1:
        raise StatisticsError("harmonic_mean requires at least one data point")
    if n == 1 and weights is None:
        x = data[0]
        if not isinstance(x, numbers.Real):
            raise TypeError("unsupported type")
        if x < 0:
            raise StatisticsError(message)
        return x
    if weights is None:
        weights, weight = repeat(1, n), n
    else:
        if iter(weights) is weights:
            weights = list(weights)
        if len(weights) != n:
            raise StatisticsError("Number of weights does not match data size")
        weight = _total(_not_negative(weights, message))[1]
    try:
        kind, total, _ = _total(w / x if w else 0 for w, x in zip(weights, _not_negative(data, message)))
    except ZeroDivisionError:
        return 0
    if total <= 0:
        raise StatisticsError("Weighted sum must be positive")
    return _converted(weight / total, kind)


def _ordered(data):
    data = sorted(data)
    if not data:
        raise StatisticsError("no median for empty data")
    return data


def median(data):
    """Return the median (middle value) of numeric data."""
    data = _ordered(data)
    middle = len(data) // 2
    return data[middle] if len(data) % 2 else (data[middle - 1] + data[middle]) / 2


def median_low(data):
    """Return the low median of numeric data."""
    data = _ordered(data)
    return data[(len(data) - 1) // 2]


def median_high(data):
    """Return the high median of data."""
    data = _ordered(data)
    return data[len(data) // 2]


def median_grouped(data, interval=1):
    """Estimates the median for numeric data binned around the midpoints of consecutive, fixed-width intervals."""
    data = _ordered(data)
    n = len(data)
    x = data[n // 2]
    first = bisect_left(data, x)
    behind = bisect_right(data, x, lo=first)
    try:
        interval = float(interval)
        x = float(x)
    except ValueError:
        raise TypeError("Value cannot be converted to a float")
    return x - interval / 2.0 + interval * (n / 2 - first) / (behind - first)


def mode(data):
    """Return the most common data point from discrete or nominal data."""
    most = Counter(iter(data)).most_common(1)
    if not most:
        raise StatisticsError("no mode for empty data")
    return most[0][0]


def multimode(data):
    """Return a list of the most frequently occurring values."""
    counts = Counter(iter(data))
    most = max(counts.values(), default=0)
    return [value for value, count in counts.items() if count == most]


def quantiles(data, *, n=4, method="exclusive"):
    """Divide data into n continuous intervals with equal probability: the n - 1 cut points."""
    if n < 1:
        raise StatisticsError("n must be at least 1")
    data = sorted(data)
    size = len(data)
    if size < 2:
        raise StatisticsError("must have at least two data points")
    cuts = []
    if method == "inclusive":
        for i in range(1, n):
            j, delta = divmod(i * (size - 1), n)
            cuts.append((data[j] * (n - delta) + data[j + 1] * delta) / n)
    elif method == "exclusive":
        for i in range(1, n):
            j = min(max(i * (size + 1) // n, 1), size - 1)
            delta = i * (size + 1) - j * n
            cuts.append((data[j - 1] * (n - delta) + data[j] * delta) / n)
    else:
        raise ValueError(f"Unknown method: {method!r}")
    return cuts


# ---- spread ----


def variance(data, xbar=None):
    """Return the sample variance of data."""
    kind, squares, _, n = _spread(data, xbar)
    if n < 2:
        raise StatisticsError("variance requires at least two data points")
    return _converted(squares / (n - 1), kind)


def pvariance(data, mu=None):
    """Return the population variance of data."""
    kind, squares, _, n = _spread(data, mu)
    if n < 1:
        raise StatisticsError("pvariance requires at least one data point")
    return _converted(squares / n, kind)


def stdev(data, xbar=None):
    """Return the square root of the sample variance."""
    _, squares, _, n = _spread(data, xbar)
    if n < 2:
        raise StatisticsError("stdev requires at least two data points")
    return _root(squares / (n - 1))


def pstdev(data, mu=None):
    """Return the square root of the population variance."""
    _, squares, _, n = _spread(data, mu)
    if n < 1:
        raise StatisticsError("pstdev requires at least one data point")
    return _root(squares / n)


# ---- relations between two inputs ----


def _pairs(x, y, name):
    n = len(x)
    if len(y) != n:
        raise StatisticsError(f"{name} requires that both inputs have same number of data points")
    if n < 2:
        raise StatisticsError(f"{name} requires at least two data points")
    return n


def covariance(x, y, /):
    """Return the sample covariance of two inputs."""
    n = _pairs(x, y, "covariance")
    xbar, ybar = math.fsum(x) / n, math.fsum(y) / n
    return math.fsum((a - xbar) * (b - ybar) for a, b in zip(x, y)) / (n - 1)


def correlation(x, y, /):
    """Pearson's correlation coefficient, from -1 to +1."""
    n = _pairs(x, y, "correlation")
    xbar, ybar = math.fsum(x) / n, math.fsum(y) / n
    sxy = math.fsum((a - xbar) * (b - ybar) for a, b in zip(x, y))
    sxx = math.fsum((d := a - xbar) * d for a in x)
    syy = math.fsum((d := b - ybar) * d for b in y)
    try:
        return sxy / math.sqrt(sxx * syy)
    except ZeroDivisionError:
        raise StatisticsError("at least one of the inputs is constant")


LinearRegression = namedtuple("LinearRegression", ("slope", "intercept"))


def linear_regression(x, y, /, *, proportional=False):
    """Slope and intercept for simple linear regression."""
    n = _pairs(x, y, "linear regression")
    if proportional:
        sxy = math.fsum(a * b for a, b in zip(x, y))
        sxx = math.fsum(a * a for a in x)
    else:
        xbar, ybar = math.fsum(x) / n, math.fsum(y) / n
        sxy = math.fsum((a - xbar) * (b - ybar) for a, b in zip(x, y))
        sxx = math.fsum((d := a - xbar) * d for a in x)
    try:
        slope = sxy / sxx
    except ZeroDivisionError:
        raise StatisticsError("x is constant")
    return LinearRegression(slope=slope, intercept=0.0 if proportional else ybar - slope * xbar)
