"""Functional tools for creating and using iterators."""

from _operator import index

__all__ = [
    "accumulate", "chain", "combinations", "combinations_with_replacement", "compress", "count", "cycle", "dropwhile",
    "filterfalse", "groupby", "islice", "pairwise", "permutations", "product", "repeat", "starmap", "takewhile", "tee",
    "zip_longest",
]

_missing = object()


class _Iterator:
    """Most of the classes here are a generator with a name of their own."""

    __slots__ = ("_steps",)

    def __iter__(self):
        return self

    def __next__(self):
        return next(self._steps)


# Without end

class count(_Iterator):
    """Return a count object whose .__next__() method returns consecutive values."""
    _c_name_ = 'itertools.count'

    __slots__ = ("_next", "_step")

    def __init__(self, start=0, step=1):
        for number in (start, step):
            if not hasattr(number, "__add__") or isinstance(number, (str, bytes, list, tuple)):
                raise TypeError("a number is required")
        self._next = start
        self._step = step

    def __next__(self):
        value = self._next
        self._next = value + self._step
        return value

    def __repr__(self):
        if type(self._step) is int and self._step == 1:
            return f"count({self._next!r})"
        return f"count({self._next!r}, {self._step!r})"


class cycle(_Iterator):
    """Return elements from the iterable until it is exhausted. Then repeat the sequence indefinitely."""
    _c_name_ = 'itertools.cycle'

    __slots__ = ()

    def __init__(self, iterable, /):
        self._steps = self._walk(iter(iterable))

    @staticmethod
    def _walk(iterator):
        saved = []
        for item in iterator:
            saved.append(item)
            yield item
        while saved:
            yield from saved


class repeat(_Iterator):
    """Return the object for the specified number of times, or endlessly."""
    _c_name_ = 'itertools.repeat'

    __slots__ = ("_object", "_left")

    def __init__(self, object, times=_missing):
        self._object = object
        self._left = None if times is _missing else max(0, index(times))

    def __next__(self):
        if self._left is not None:
            if self._left == 0:
                raise StopIteration
            self._left -= 1
        return self._object

    def __length_hint__(self):
        if self._left is None:
            raise TypeError("len() of unsized object")
        return self._left

    def __repr__(self):
        return f"repeat({self._object!r})" if self._left is None else f"repeat({self._object!r}, {self._left})"


# One after the other

class chain(_Iterator):
    """Return a chain object whose .__next__() method returns elements from the first iterable until it is
    exhausted, then elements from the next iterable, until all of the iterables are exhausted."""
    _c_name_ = 'itertools.chain'

    __slots__ = ()

    def __init__(self, *iterables):
        self._steps = self._walk(iter(iterables))

    @staticmethod
    def _walk(iterables):
        for iterable in iterables:
            yield from iter(iterable)

    @classmethod
    def from_iterable(cls, iterable, /):
        """Alternative chain() constructor taking a single iterable argument that evaluates lazily."""
        self = cls()
        self._steps = cls._walk(iter(iterable))
        return self

    def __class_getitem__(cls, item):
        import types
        return types.GenericAlias(cls, item)


class accumulate(_Iterator):
    """Return series of accumulated sums (or other binary function results)."""
    _c_name_ = 'itertools.accumulate'

    __slots__ = ()

    def __init__(self, iterable, func=None, *, initial=None):
        self._steps = self._walk(iter(iterable), func, initial)

    @staticmethod
    def _walk(iterator, func, total):
        if total is None:
            for total in iterator:
                break
            else:
                return
        yield total
        if func is None:
            for item in iterator:
                total = total + item
                yield total
        else:
            for item in iterator:
                total = func(total, item)
                yield total


class compress(_Iterator):
    """Return data elements corresponding to true selector elements."""
    _c_name_ = 'itertools.compress'

    __slots__ = ()

    def __init__(self, data, selectors):
        self._steps = self._walk(iter(data), iter(selectors))

    @staticmethod
    def _walk(data, selectors):
        for item, selected in zip(data, selectors):
            if selected:
                yield item


class dropwhile(_Iterator):
    """Drop items from the iterable while predicate(item) is true. Afterwards, return every element."""
    _c_name_ = 'itertools.dropwhile'

    __slots__ = ()

    def __init__(self, predicate, iterable, /):
        self._steps = self._walk(predicate, iter(iterable))

    @staticmethod
    def _walk(predicate, iterator):
        for item in iterator:
            if not predicate(item):
                yield item
                break
        yield from iterator


class takewhile(_Iterator):
    """Return successive entries from an iterable as long as the predicate evaluates to true for each entry."""
    _c_name_ = 'itertools.takewhile'

    __slots__ = ()

    def __init__(self, predicate, iterable, /):
        self._steps = self._walk(predicate, iter(iterable))

    @staticmethod
    def _walk(predicate, iterator):
        for item in iterator:
            if not predicate(item):
                return
            yield item


class filterfalse(_Iterator):
    """Return those items of iterable for which function(item) is false."""
    _c_name_ = 'itertools.filterfalse'

    __slots__ = ()

    def __init__(self, function, iterable, /):
        self._steps = self._walk(function, iter(iterable))

    @staticmethod
    def _walk(function, iterator):
        for item in iterator:
            if not (item if function is None else function(item)):
                yield item


class starmap(_Iterator):
    """Return an iterator whose values are returned from the function evaluated with an argument tuple taken from
    the given sequence."""
    _c_name_ = 'itertools.starmap'

    __slots__ = ()

    def __init__(self, function, iterable, /):
        self._steps = self._walk(function, iter(iterable))

    @staticmethod
    def _walk(function, iterator):
        for args in iterator:
            yield function(*tuple(args))


class pairwise(_Iterator):
    """Return an iterator of overlapping pairs taken from the input iterator."""
    _c_name_ = 'itertools.pairwise'

    __slots__ = ()

    def __init__(self, iterable, /):
        self._steps = self._walk(iter(iterable))

    @staticmethod
    def _walk(iterator):
        for last in iterator:
            break
        else:
            return
        for item in iterator:
            yield last, item
            last = item


class islice(_Iterator):
    """Return an iterator whose next() method returns selected values from an iterable, as slicing would."""
    _c_name_ = 'itertools.islice'

    __slots__ = ()

    def __init__(self, iterable, /, *args):
        if not args:
            raise TypeError("islice expected at least 2 arguments, got 1")
        if len(args) > 3:
            raise TypeError(f"islice expected at most 4 arguments, got {len(args) + 1}")
        if len(args) == 1:
            start, stop, step = 0, self._position(args[0], "Stop argument"), 1
        else:
            stop = self._position(args[1], "Stop argument")
            start = self._position(args[0], "Indices") or 0
            step = args[2] if len(args) == 3 else 1
            try:
                step = 1 if step is None else index(step)
            except TypeError:
                step = 0
            if not 1 <= step < 2 ** 63:
                raise ValueError("Step for islice() must be a positive integer or None.")
        self._steps = self._walk(iter(iterable), start, stop, step)

    @staticmethod
    def _position(value, what):
        if value is None:
            return None
        try:
            position = index(value)
        except TypeError:
            position = -1
        if not 0 <= position < 2 ** 63:
            raise ValueError(f"{what} for islice() must be None or an integer: 0 <= x <= sys.maxsize.")
        return position

    @staticmethod
    def _walk(iterator, start, stop, step):
        # Never take an item too many from the iterator: someone else may go on with it.
        position = 0
        wanted = start
        while stop is None or wanted < stop:
            for item in iterator:
                position += 1
                if position > wanted:
                    break
            else:
                return
            yield item
            wanted += step
        if stop is not None:
            while position < stop:
                for item in iterator:
                    break
                else:
                    return
                position += 1


class zip_longest(_Iterator):
    """Return a zip_longest object whose .__next__() method returns a tuple where the i-th element comes from the
    i-th iterable argument; shorter ones are filled up."""
    _c_name_ = 'itertools.zip_longest'

    __slots__ = ()

    def __init__(self, *iterables, **keywords):
        fillvalue = keywords.pop("fillvalue", None)
        if keywords:
            raise TypeError("zip_longest() got an unexpected keyword argument")
        self._steps = self._walk([iter(iterable) for iterable in iterables], fillvalue)

    @staticmethod
    def _walk(iterators, fillvalue):
        active = len(iterators)
        while active:
            row = []
            for i, iterator in enumerate(iterators):
                item = fillvalue if iterator is None else next(iterator, _missing)
                if item is _missing:
                    active -= 1
                    if not active:
                        return
                    iterators[i] = None
                    item = fillvalue
                row.append(item)
            yield tuple(row)


# Groups

class _grouper(_Iterator):
    __slots__ = ("_parent", "_key")

    def __init__(self, parent, key):
        self._parent = parent
        self._key = key

    def __next__(self):
        parent = self._parent
        # An older group has nothing more once the next one has begun.
        if parent._group is not self:
            raise StopIteration
        if parent._item is _missing:
            parent._advance()
        if not (self._key == parent._key):
            raise StopIteration
        item = parent._item
        parent._item = _missing
        return item


class groupby(_Iterator):
    """make an iterator that returns consecutive keys and groups from the iterable"""
    _c_name_ = 'itertools.groupby'

    __slots__ = ("_iterator", "_function", "_key", "_item", "_group", "_target")

    def __init__(self, iterable, key=None):
        self._iterator = iter(iterable)
        self._function = key
        self._key = self._item = self._target = _missing
        self._group = None

    def _advance(self):
        item = next(self._iterator)
        self._key = item if self._function is None else self._function(item)
        self._item = item

    def __next__(self):
        self._group = None
        while self._key is _missing or self._key == self._target:
            self._advance()
        self._target = self._key
        self._group = group = _grouper(self, self._key)
        return self._key, group


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
        repeat = keywords.pop("repeat", 1)
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
