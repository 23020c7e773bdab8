# partial and lru_cache as objects: attributes, states, copies, subclasses, re-entrance, keys, odd arguments.
import copy
import functools
import gc
import weakref
from functools import lru_cache, partial


def attempt(what, f):
    try:
        print(what, f())
    except BaseException as e:
        print(what, type(e).__name__ + ':', e)


def show(*args, **keywords):
    return args, keywords


p = partial(show, 1, 2, a=3)
attempt('call', lambda: (p(), p(4), p(4, a=5), p(b=6), p(4, b=7, a=8)))
attempt('many', lambda: partial(show, *range(20))(*range(5))[0][-1])
attempt('no arguments', lambda: (partial(show)(), partial(show)(1), partial(show)(x=1)))
attempt('nested', lambda: (partial(p, 9, z=1).func is show, partial(p, 9, z=1).args, partial(p, 9, z=1).keywords, partial(p, a=0)()))
p.note = 'mine'
attempt('with attributes not merged', lambda: (partial(p, 9).func is p, p.__dict__, p.note))
attempt('repr', lambda: repr(partial(int, '10', base=2)))
for bad in ((), (5,), (None,)):
    attempt(f'partial{bad}', lambda: partial(*bad))
attempt('keyword func', lambda: partial(func=show))
attempt('set func', lambda: setattr(p, 'func', 5))
attempt('del args', lambda: delattr(p, 'args'))
attempt('reduce', lambda: (p.__reduce__()[0], p.__reduce__()[2][1:]))
for state in [(show, (1,), {}, None), (show, (1,), {'a': 1}, {'x': 2}), (5, (), {}, None), (show, [1], {}, None), (show, (), 5, None), (show, ()), 5]:
    def go():
        q = partial(int)
        q.__setstate__(state)
        return q(), q.__dict__
    attempt('setstate', go)
attempt('copy', lambda: (copy.copy(p)(), copy.copy(p).note, copy.deepcopy(p)(), copy.copy(p) is p, p == copy.copy(p)))


class Named(partial):
    def __call__(self, *args):
        return 'named', super().__call__(*args)


n = Named(show, 1)
attempt('subclass', lambda: (n(2), type(partial(n, 3)).__name__, partial(n, 3)(4), repr(n)[:24]))
ring = partial(show)
ring.__setstate__((ring.__reduce__()[2][0], (ring,), {}, None))
attempt('ring', lambda: repr(ring).count('...'))
attempt('weakref', lambda: weakref.ref(p)() is p)
attempt('error inside', lambda: partial(divmod, 1)(0))
attempt('wrong call', lambda: partial(len)(1, 2))
attempt('generator', lambda: list(partial(range, 3)()))
attempt('as method', lambda: type('C', (), {'m': partial(show, 1)})().m(2))


class Loud:
    def __init__(self, n):
        self.n = n

    def __hash__(self):
        print('hash', self.n)
        return self.n

    def __eq__(self, other):
        print('eq', self.n, other.n)
        return self.n == other.n


for size in (None, 2):
    @lru_cache(maxsize=size)
    def loud(x):
        return x.n

    print(size, loud(Loud(1)), loud(Loud(1)), loud(Loud(2)), loud(Loud(3)), loud(Loud(1)), loud.cache_info())

calls = []


@lru_cache(maxsize=2)
def note(*args, **keywords):
    calls.append((args, keywords))
    return len(calls)


for args, keywords in [((1,), {}), ((1.0,), {}), ((True,), {}), (('1',), {}), ((1, 2), {}), (((1, 2),), {}), ((), {'a': 1, 'b': 2}), ((), {'b': 2, 'a': 1}), ((), {}), ((1,), {})]:
    print(args, keywords, note(*args, **keywords), note.cache_info())
attempt('unhashable', lambda: note([1]))
attempt('unhashable keyword', lambda: note(a={}))


@lru_cache(typed=True)
def typed(*args, **keywords):
    return [type(a).__name__ for a in (*args, *keywords.values())]


print(typed(1), typed(1.0), typed(True), typed(x=1), typed(x=1.0), typed((1,)), typed((1.0,)), typed.cache_info(), typed.cache_parameters())


@lru_cache(maxsize=3)
def again(n):
    return 0 if n == 0 else again(n - 1) + 1


print(again(10), again.cache_info())


@lru_cache
def same_arguments(n, depth=[0]):
    if depth[0] < 3:
        depth[0] += 1
        same_arguments(n)
    return depth[0]


print(same_arguments(5), same_arguments.cache_info())


@lru_cache
def fails(n):
    raise KeyError(n)


attempt('raises', lambda: fails(1))
attempt('raises again', lambda: fails(1))
print(fails.cache_info())
for size in (0, -5, True, None):
    @lru_cache(maxsize=size)
    def f(x):
        return x
    print(size, f(1), f(1), f(2), f(1), f.cache_info(), f.cache_parameters())
for bad in ('a', 1.5, [], (lambda: 1, 5)):
    attempt(f'lru_cache({bad!r})'[:16], lambda: lru_cache(bad))
attempt('of no callable', lambda: lru_cache()(5))
attempt('wrapper itself', lambda: functools._lru_cache_wrapper(5, 1, False, tuple))
attempt('wrapper size', lambda: functools._lru_cache_wrapper(len, 'a', False, tuple))


class Shape:
    @lru_cache
    def area(self, n=1):
        "Its area."
        return n * 2

    @staticmethod
    @lru_cache
    def fixed(n):
        return n

    @classmethod
    @lru_cache
    def made(cls, n):
        return cls.__name__, n


s = Shape()
print(s.area(2), s.area(2), Shape.area(s, 2), Shape.area.cache_info(), s.area.__doc__, Shape.area.__wrapped__(s, 3), Shape.fixed(1), Shape.made(2), s.made(2))
print(s.area.__self__ is s, s.area.__func__ is Shape.area, copy.copy(again) is again, copy.deepcopy(again) is again, again.__reduce__(), callable(again), again.__name__)
again.extra = 1
print(again.extra, 'extra' in again.__dict__, again.__wrapped__.__name__, type(again).__name__, type(again).__module__)
again.cache_clear()
print(again.cache_info(), again.cache_info().hits, again.cache_info()._fields, tuple(again.cache_info()))
gone = weakref.ref(Loud(7))
gc.collect()
print(gone())
