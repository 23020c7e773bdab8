import functools

@functools.lru_cache(maxsize=None)
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(90), fib.cache_info())

@functools.lru_cache(2)
def square(x):
    "The square."
    print("computing", x)
    return x * x
print(square(1), square(2), square(1), square(3), square(2), square.cache_info(), square.cache_parameters())
square.cache_clear()
print(square.cache_info(), square.__name__, square.__doc__, square.__wrapped__(5))

calls = 0
@functools.lru_cache(maxsize=3, typed=True)
def count(*args, **keywords):
    global calls
    calls += 1
    return calls
print(count(1), count(1.0), count(1), count(x=1), count(1), count(2), count(3), count(1), count(), count(1, 2), count.cache_info())

@functools.cache
def same(x):
    return x
print(same(1), same(1.0), same(True), same((1, 2)), same("a"), same.cache_info().hits, same.cache_info()[1])
try:
    same([])
except TypeError as e:
    print(e)

class Circle:
    def __init__(self, r):
        self.r = r
    @functools.cached_property
    def area(self):
        "Computed once."
        print("computing")
        return self.r ** 2 * 3
    @functools.lru_cache
    def scaled(self, n):
        return self.r * n
c = Circle(2)
print(c.area, c.area, c.__dict__, Circle.area.__doc__, c.scaled(3), c.scaled(3), Circle.scaled.cache_info())
del c.area
print(c.area)
try:
    functools.lru_cache("a")
except TypeError as e:
    print(e)
