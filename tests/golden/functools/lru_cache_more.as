# lru_cache: re-entrance, typed, errors, methods, cache_parameters, odd arguments, eviction order.
import functools


def show(f):
    print(f.cache_info())


@functools.lru_cache(maxsize=2)
def f(*args, **kwargs):
    print("called", args, kwargs)
    return args


f(1), f(1.0), f(True), f(2), f(1)
show(f)
f(3)
f(2)
show(f)
print(f(a=1, b=2), f(b=2, a=1), f(a=1, b=2))
f.cache_clear()
show(f)


@functools.lru_cache(maxsize=None, typed=True)
def g(x, y=0):
    print("g", x, y)
    return x


g(1), g(1.0), g(True), g(1, 0), g(1, y=0), g("a"), g(1)
show(g)
print(g.cache_parameters(), f.cache_parameters(), g.__wrapped__(5), g.__name__, g.__module__)


@functools.lru_cache
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(60), fib.cache_info())


@functools.lru_cache(maxsize=3)
def nested(n):
    return 0 if n == 0 else nested(n - 1) + 1


print(nested(10), nested.cache_info())


@functools.lru_cache(0)
def none(x):
    print("none", x)


none(1), none(1)
show(none)


@functools.lru_cache(-5)
def negative(x):
    return x


negative(1), negative(1)
show(negative)


@functools.cache
def failing(x):
    print("failing", x)
    raise ValueError(x)


for _ in range(2):
    try:
        failing(1)
    except ValueError as e:
        print(e)
show(failing)
try:
    f([])
except TypeError as e:
    print(e)


class C:
    def __init__(self, k):
        self.k = k

    @functools.lru_cache(maxsize=8)
    def method(self, x):
        print("method", self.k, x)
        return self.k * x

    @staticmethod
    @functools.cache
    def static(x):
        return [x]

    @classmethod
    @functools.cache
    def cls(cls, x):
        return cls.__name__, x


a, b = C(2), C(3)
print(a.method(5), b.method(5), a.method(5), C.method(a, 5), C.method.cache_info())
print(C.static(1) is C.static(1), a.cls(3), type(C.method).__name__, type(a.method).__name__)
for bad in (lambda: functools.lru_cache("x"), lambda: functools.lru_cache(5.5), lambda: functools.lru_cache()(5), lambda: functools.lru_cache(maxsize=1, typed=2)(len)("ab"), lambda: functools.lru_cache(1, 2, 3)):
    try:
        print(bad())
    except TypeError as e:
        print(e)


@functools.lru_cache(maxsize=2)
def clears(x):
    if x == 0:
        clears.cache_clear()
    return x


clears(1), clears(0), clears(1)
show(clears)
functools.lru_cache(None)(print)("through")
