# Iterators and iterables written as classes and generators: restartable, chained, peekable, windowed, two-way, lazy sequences, infinite, context-managed, with send.
import itertools, operator
class Countdown:
    def __init__(self, n): self.n = n
    def __iter__(self): return CountdownIterator(self)
    def __len__(self): return self.n
    def __getitem__(self, i):
        if isinstance(i, slice): return [self[j] for j in range(*i.indices(self.n))]
        if i < 0: i += self.n
        if not 0 <= i < self.n: raise IndexError(f"{i} out of {self.n}")
        return self.n - i
    def __reversed__(self): return iter(range(1, self.n + 1))
    def __contains__(self, x): return isinstance(x, int) and 0 < x <= self.n
class CountdownIterator:
    def __init__(self, owner): self.left = owner.n
    def __iter__(self): return self
    def __next__(self):
        if self.left <= 0: raise StopIteration
        self.left -= 1; return self.left + 1
    def __length_hint__(self): return self.left
c = Countdown(4); print(list(c), list(c), list(reversed(c)), 3 in c, 9 in c, c[1], c[-1], c[1:3], c[::-1], len(c), max(c), sum(c), sorted(c), [*zip(c, c)], dict(enumerate(c)), operator.length_hint(iter(c)), [a for a in c for b in c if a + b == 5])
first, *rest = c; (x, y), z = Countdown(2), 9; print(first, rest, x, y, z)
try: a, b = c
except ValueError as e: print(e)
try: a, b, *d, e, f = Countdown(3)
except ValueError as e: print(e)
class Peekable:
    _none = object()
    def __init__(self, it): self._it = iter(it); self._buffer = []
    def __iter__(self): return self
    def __next__(self): return self._buffer.pop() if self._buffer else next(self._it)
    def peek(self, default=_none):
        try: x = next(self)
        except StopIteration:
            if default is self._none: raise
            return default
        self._buffer.append(x); return x
    def push(self, x): self._buffer.append(x)
    def __bool__(self): return self.peek(None) is not None
    def take_while(self, p):
        while self and p(self.peek()): yield next(self)
p = Peekable("12+34"); print("".join(p.take_while(str.isdigit)), p.peek(), next(p), "".join(p.take_while(str.isdigit)), bool(p), p.peek("end")); p.push("z"); print(list(p))
try: p.peek()
except StopIteration as e: print("StopIteration", e.args)
class Lazy:
    def __init__(self, it): self._it, self._seen = iter(it), []
    def __getitem__(self, i):
        if isinstance(i, slice): return list(itertools.islice(self, i.start, i.stop, i.step))
        while len(self._seen) <= i: self._seen.append(next(self._it))
        return self._seen[i]
    def __iter__(self):
        for i in itertools.count():
            try: yield self[i]
            except StopIteration: return
def primes():
    found = []
    for n in itertools.count(2):
        if all(n % p for p in found): found.append(n); yield n
l = Lazy(primes()); print(l[5], l[2:8:2], len(l._seen), list(itertools.takewhile(lambda p: p < 20, l)), list(Lazy("ab")))
try: Lazy("ab")[5]
except Exception as e: print(type(e).__name__, e)
class Window:
    def __init__(self, it, n): self.it, self.n = it, n
    def __iter__(self):
        iters = itertools.tee(self.it, self.n)
        for k, i in enumerate(iters): next(itertools.islice(i, k, k), None)
        return zip(*iters)
print(list(Window(range(5), 3)), list(Window("ab", 3)), [b - a for a, b in Window([1, 4, 9], 2)])
class Cursor:
    def __init__(self, *items): self.items, self.at = items, -1
    def __next__(self):
        if self.at + 1 >= len(self.items): raise StopIteration
        self.at += 1; return self.items[self.at]
    def back(self):
        if self.at <= 0: raise StopIteration("at the start")
        self.at -= 1; return self.items[self.at]
    __iter__ = lambda self: self
k = Cursor(*"abc"); print(next(k), next(k), k.back(), list(k), k.back())
for f in (k.back, k.back, k.back):
    try: print(f())
    except StopIteration as e: print("stop", e.value)
class Resource:
    def __init__(self, n): self.n, self.open = n, False
    def __enter__(self): self.open = True; return self
    def __exit__(self, *e): self.open = False
    def __iter__(self):
        if not self.open: raise ValueError("closed")
        for i in range(self.n):
            if not self.open: raise RuntimeError("closed while reading")
            yield i
with Resource(3) as r: print(list(r)); it = iter(r); next(it)
for f in (lambda: next(it), lambda: list(r), lambda: next(it)):
    try: print(f())
    except (ValueError, RuntimeError, StopIteration) as e: print(type(e).__name__, e)
def averager():
    total = count = 0; avg = None
    while True:
        x = yield avg
        if x is None: return total, count
        total += x; count += 1; avg = total / count
def grouper(results):
    while (key := (yield)) is not None: results[key] = yield from averager()
results = {}; g = grouper(results); next(g)
for key, data in (("a", [1, 2, 3]), ("b", [10])):
    g.send(key)
    for d in data: last = g.send(d)
    g.send(None); print(key, last)
print(results)
class Fib:
    def __init__(self): self.a, self.b = 0, 1
    def __iter__(self): return self
    def __next__(self): r = self.a; self.a, self.b = self.b, self.a + self.b; return r
print(list(itertools.islice(Fib(), 10)), next(x for x in Fib() if x > 1000), [*itertools.takewhile((50).__gt__, Fib())], list(zip(range(3), Fib(), "xyz")), list(map(operator.mul, Fib(), range(5))), next(itertools.dropwhile(lambda x: x < 100, Fib())), list(itertools.accumulate(itertools.islice(Fib(), 6), max)))
sentinel = iter(Fib().__next__, 8); print(list(sentinel), list(iter(lambda s=[3]: s.append(s[-1] - 1) or s[-1], 0)))
tree = (((1, 2), 3), (4, (5,))); flat = lambda t: (x for s in t for x in (flat(s) if isinstance(s, tuple) else (s,))); print(list(flat(tree)), sum(flat(tree)))
