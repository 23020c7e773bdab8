"""Heap queue algorithm (a.k.a. priority queue): lists in which item k is at most items 2k+1 and 2k+2."""

from _heapq import (_heapify_max, _heappop_max, _heapreplace_max, heapify, heappop, heappush, heappushpop,
                    heapreplace)

__all__ = ["heappush", "heappop", "heapify", "heapreplace", "merge", "nlargest", "nsmallest", "heappushpop"]


def merge(*iterables, key=None, reverse=False):
    """Merge multiple sorted inputs into a single sorted output, lazily.

    The heap holds one entry for each input: [its next value (or that value's key), the input's number, the way
    to its next value, and with a key the value itself]. Numbers are unique, so nothing behind them is compared.
    """
    if reverse:
        order, make_heap, pop, replace = -1, _heapify_max, _heappop_max, _heapreplace_max
    else:
        order, make_heap, pop, replace = 1, heapify, heappop, heapreplace
    heap = []
    for number, iterable in enumerate(map(iter, iterables)):
        try:
            step = iterable.__next__
            value = step()
        except StopIteration:
            continue
        heap.append([value if key is None else key(value), number * order, step, value])
    make_heap(heap)
    while len(heap) > 1:
        try:
            while True:
                entry = heap[0]
                yield entry[3]
                value = entry[2]()
                entry[0] = value if key is None else key(value)
                entry[3] = value
                replace(heap, entry)
        except StopIteration:
            pop(heap)
    if heap:
        entry = heap[0]
        yield entry[3]
        yield from entry[2].__self__


def nsmallest(n, iterable, key=None):
    """Find the n smallest elements in a dataset.

    Equivalent to:  sorted(iterable, key=key)[:n]
    """
    if n == 1:
        return _extreme(min, iterable, key)
    if _is_most(n, iterable):
        return sorted(iterable, key=key)[:n]
    return _select(n, iterable, key, _heapify_max, _heapreplace_max, False)


def nlargest(n, iterable, key=None):
    """Find the n largest elements in a dataset.

    Equivalent to:  sorted(iterable, key=key, reverse=True)[:n]
    """
    if n == 1:
        return _extreme(max, iterable, key)
    if _is_most(n, iterable):
        return sorted(iterable, key=key, reverse=True)[:n]
    return _select(n, iterable, key, heapify, heapreplace, True)


def _extreme(function, iterable, key):
    nothing = object()
    result = function(iterable, default=nothing, key=key)
    return [] if result is nothing else [result]


def _is_most(n, iterable):
    """Are all of them wanted? Then sorting is the way."""
    try:
        size = len(iterable)
    except (TypeError, AttributeError):
        return False
    return n >= size


def _select(n, iterable, key, make_heap, replace, reverse):
    """A heap of the best n so far has the worst of them on top: most items are turned away by one comparison.

    The number of each item keeps equal ones in their order; where they must not be less than older ones, it
    counts down.
    """
    iterator = iter(iterable)
    direction = -1 if reverse else 1
    best = []
    number = 0
    for number, item in zip(range(n), iterator):
        best.append((item if key is None else key(item), number * direction, item))
    if not best:
        return []
    make_heap(best)
    top = best[0][0]
    number = len(best)
    for item in iterator:
        k = item if key is None else key(item)
        if (top < k) if reverse else (k < top):
            replace(best, (k, number * direction, item))
            top = best[0][0]
            number += 1
    best.sort(reverse=reverse)
    return [entry[2] for entry in best]
