# cached_property, partialmethod, singledispatchmethod, total_ordering's gaps, wraps, reduce, cmp_to_key.
import functools


class C:
    @functools.cached_property
    def value(self):
        "the doc"
        print("computed")
        return [1]

    @functools.cached_property
    def failing(self):
        raise ValueError("no value")

    def base(self, a, b=2, *, c=3):
        return a, b, c

    first = functools.partialmethod(base, 1)
    both = functools.partialmethod(base, 1, 5, c=6)
    chained = functools.partialmethod(first, c=9)
    static = functools.partialmethod(staticmethod(lambda x, y: (x, y)), 1)
    klass = functools.partialmethod(classmethod(lambda cls, y: (cls.__name__, y)), 2)


c = C()
print(c.value is c.value, c.__dict__, C.value.__doc__, C.value.attrname, type(C.value).__name__)
c.value = 5
print(c.value)
del c.value
print(c.value)
for _ in range(2):
    try:
        c.failing
    except ValueError as e:
        print(e)
print(c.first(), c.first(7), c.first(b=8, c=0), c.both(), c.chained(), c.static(2), c.klass(), C.first(c, 4))


class Slots:
    __slots__ = ()

    @functools.cached_property
    def p(self):
        return 1


try:
    Slots().p
except TypeError as e:
    print(e)
try:
    class Twice:
        a = b = functools.cached_property(lambda self: 1)
except (TypeError, RuntimeError) as e:
    print(type(e).__name__, e, e.__cause__ if e.__cause__ else "")
loose = functools.cached_property(lambda self: 1)
try:
    loose.__get__(c)
except TypeError as e:
    print(e)


class Dispatch:
    @functools.singledispatchmethod
    def f(self, x):
        return "other", x

    @f.register
    def _(self, x: int):
        return "int", x

    @f.register(str)
    def _(self, x):
        return "str", x

    @f.register
    @classmethod
    def _(cls, x: list):
        return "list", cls.__name__

    @functools.singledispatchmethod
    @staticmethod
    def s(x):
        return "base"

    @s.register(int)
    @staticmethod
    def _(x):
        return "int"


d = Dispatch()
print(d.f(1), d.f("a"), d.f(True), d.f([1]), d.f(None), Dispatch.s(1), d.s(""), Dispatch.f(d, 2))
for bad in (lambda: functools.singledispatchmethod(5), lambda: Dispatch.f.register(5)):
    try:
        print(bad())
    except TypeError as e:
        print(e)
print(functools.reduce(lambda a, b: (a, b), "abc"), functools.reduce(max, [3], 5), functools.reduce(lambda a, b: a, [], "initial"))
for bad in (lambda: functools.reduce(max, []), lambda: functools.reduce(max), lambda: functools.reduce(max, 5), lambda: functools.reduce(5, [1, 2]), lambda: functools.reduce(5, [1])):
    try:
        print(bad())
    except TypeError as e:
        print(e)
key = functools.cmp_to_key(lambda a, b: (a > b) - (a < b))
print(sorted([3, 1, 2], key=key), key(1) < key(2), key(1) == key(1), key(3).obj, key(obj=4).obj)
for bad in (lambda: key(1) < 2, lambda: hash(key(1)), lambda: functools.cmp_to_key(5)(1) < functools.cmp_to_key(5)(2), lambda: sorted([1, 2], key=functools.cmp_to_key(lambda a, b: "x"))):
    try:
        print(bad())
    except TypeError as e:
        print(e)


@functools.total_ordering
class T:
    def __init__(self, v):
        self.v = v

    def __eq__(self, o):
        return self.v == o.v if isinstance(o, T) else NotImplemented

    def __le__(self, o):
        return self.v <= o.v if isinstance(o, T) else NotImplemented


print(T(1) < T(2), T(2) > T(1), T(1) >= T(1), T(1) != T(2), T.__gt__.__name__)
for bad in (lambda: T(1) < 5, lambda: T(1) >= "x", lambda: functools.total_ordering(type("N", (), {}))):
    try:
        print(bad())
    except (TypeError, ValueError) as e:
        print(e)


def wrapped(a: int):
    "doc"


wrapped.extra = 1


@functools.wraps(wrapped)
def wrapper():
    pass


print(wrapper.__name__, wrapper.__doc__, wrapper.__annotations__, wrapper.extra, wrapper.__wrapped__ is wrapped, functools.WRAPPER_ASSIGNMENTS, functools.WRAPPER_UPDATES)
p = functools.partial(print, "a", sep="-")
p("b", "c")
q = functools.partial(p, "z", end="!\n")
q()
print(q.args, q.keywords, q.func is print, functools.partial(functools.partial(int, base=2), base=8)("17"))
q.note = 5
print(q.note, q.__dict__, functools.partial(int).__reduce__()[1:])
