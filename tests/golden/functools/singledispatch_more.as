# singledispatch over containers: the mro, abstract classes, registration forms, the registry.
from functools import singledispatch
from collections import OrderedDict, Counter
from collections.abc import Mapping, Sequence, Sized


@singledispatch
def show(x):
    return "object"


@show.register
def _(x: list):
    return "list"


@show.register(dict)
def _(x):
    return "dict"


show.register(Mapping, lambda x: "mapping")
show.register(Sequence, lambda x: "sequence")


@show.register(tuple)
@show.register(type(None))
def pair(x):
    return "pair"


class L(list):
    pass


print([show(x) for x in ([], L(), {}, OrderedDict(), Counter(), (), None, "s", b"", range(1), {1}, 5, True, 1.5, type)])
print(show.dispatch(L)([]), show.dispatch(int) is show.registry[object], sorted(c.__name__ for c in show.registry), show.__name__, pair(1))


@show.register(bool)
def _(x):
    return "bool"


@show.register
def _(x: int | float):
    return "number"


print(show(True), show(1), show(1.5), show(1j))
for bad in (lambda: show(), lambda: show.register(5), lambda: show.register("x", len), lambda: show.register(lambda x: x), lambda: show(x=1)):
    try:
        print(bad())
    except TypeError as e:
        print(str(e).split(" at 0x")[0])


class Both(Mapping, Sequence):
    __getitem__ = __iter__ = __len__ = None


try:
    print(show(Both.__new__(Both)) if not Both.__abstractmethods__ else "abstract")
except (RuntimeError, TypeError) as e:
    print(type(e).__name__)
