"""Functional tools for creating and using iterators."""

from _itertools import (accumulate, chain, compress, count, cycle, dropwhile, filterfalse, groupby, islice, pairwise,
                        repeat, starmap, takewhile, zip_longest)
from _operator import index

__all__ = [
    "accumulate", "chain", "combinations", "combinations_with_replacement", "compress", "count", "cycle", "dropwhile",
    "filterfalse", "groupby", "islice", "pairwise", "permutations", "product", "repeat", "starmap", "takewhile", "tee",
    "zip_longest",
]

class _Iterator:
    """Most of the classes here are a generator with a name of their own."""

    __slots__ = ("_steps",)

    def __iter__(self):
        return self

    def __next__(self):
        return next(self._steps)


class _tee(_Iterator):
    """One of several readers of an iterator: they share a chain of links [item, next link], made as it is read."""
    _c_name_ = 'itertools._tee'

    __slots__ = ("_source", "_link")

    def __init__(self, source, link):
        self._source = source
        self._link = link

    def __next__(self):
        link = self._link
        if not link:
            link.append(next(self._source))
            link.append([])
        self._link = link[1]
        return link[0]

    def __copy__(self):
        return _tee(self._source, self._link)


def tee(iterable, n=2, /):
    """Returns a tuple of n independent iterators."""
    n = index(n)
    if n < 0:
        raise ValueError("n must be >= 0")
    if n == 0:
        return ()
    iterator = iter(iterable)
    first = iterator if isinstance(iterator, _tee) else _tee(iterator, [])
    return (first, *[first.__copy__() for _ in range(n - 1)])


# Combinatorics

class product(_Iterator):
    """Cartesian product of input iterables.  Equivalent to nested for-loops."""
    _c_name_ = 'itertools.product'

    __slots__ = ()

    def __init__(self, *iterables, **keywords):
        repeat = index(keywords.pop("repeat", 1))
        for name in keywords:
            raise TypeError(f"{name!r} is an invalid keyword argument for product()")
        if repeat < 0:
            raise ValueError("repeat argument cannot be negative")
        self._steps = self._walk([tuple(pool) for pool in iterables] * repeat)

    @staticmethod
    def _walk(pools):
        if not all(pools):
            return
        places = [0] * len(pools)
        row = [pool[0] for pool in pools]
        while True:
            yield tuple(row)
            for i in range(len(pools) - 1, -1, -1):
                pool = pools[i]
                place = places[i] + 1
                if place < len(pool):
                    places[i] = place
                    row[i] = pool[place]
                    break
                places[i] = 0
                row[i] = pool[0]
            else:
                return


class combinations(_Iterator):
    """Return successive r-length combinations of elements in the iterable."""
    _c_name_ = 'itertools.combinations'

    __slots__ = ()

    def __init__(self, iterable, r):
        pool = tuple(iterable)
        r = index(r)
        if r < 0:
            raise ValueError("r must be non-negative")
        self._steps = self._walk(pool, r)

    @staticmethod
    def _walk(pool, r):
        n = len(pool)
        if r > n:
            return
        places = list(range(r))
        while True:
            yield tuple([pool[i] for i in places])
            for i in range(r - 1, -1, -1):
                if places[i] != i + n - r:
                    break
            else:
                return
            place = places[i] + 1
            for j in range(i, r):
                places[j] = place
                place += 1


class combinations_with_replacement(_Iterator):
    """Return successive r-length combinations of elements in the iterable allowing individual elements to have
    successive repeats."""
    _c_name_ = 'itertools.combinations_with_replacement'

    __slots__ = ()

    def __init__(self, iterable, r):
        pool = tuple(iterable)
        r = index(r)
        if r < 0:
            raise ValueError("r must be non-negative")
        self._steps = self._walk(pool, r)

    @staticmethod
    def _walk(pool, r):
        last = len(pool) - 1
        if r and not pool:
            return
        places = [0] * r
        while True:
            yield tuple([pool[i] for i in places])
            for i in range(r - 1, -1, -1):
                if places[i] != last:
                    break
            else:
                return
            places[i:] = [places[i] + 1] * (r - i)


class permutations(_Iterator):
    """Return successive r-length permutations of elements in the iterable."""
    _c_name_ = 'itertools.permutations'

    __slots__ = ()

    def __init__(self, iterable, r=None):
        pool = tuple(iterable)
        if r is None:
            r = len(pool)
        elif not isinstance(r, int):
            raise TypeError("Expected int as r")
        if r < 0:
            raise ValueError("r must be non-negative")
        self._steps = self._walk(pool, r)

    @staticmethod
    def _walk(pool, r):
        n = len(pool)
        if r > n:
            return
        places = list(range(n))
        # How many choices each place has left, the present one included.
        left = list(range(n, n - r, -1))
        while True:
            yield tuple([pool[i] for i in places[:r]])
            for i in range(r - 1, -1, -1):
                left[i] -= 1
                if left[i]:
                    j = n - left[i]
                    places[i], places[j] = places[j], places[i]
                    break
                places.append(places.pop(i))
                left[i] = n - i
            else:
                return


# What CPython has in C leaves no entries in tracebacks.
from _traceback import hide_frames as _hide_frames
_hide_frames()
