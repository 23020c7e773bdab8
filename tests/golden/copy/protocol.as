# __copy__, __deepcopy__, __reduce_ex__, __reduce__, copyreg, __getstate__ and __setstate__: who is asked, with what.
import copy
import copyreg


class Copy:
    def __copy__(self):
        return "copied"

    def __deepcopy__(self, memo):
        memo[id(self)] = "memo"
        return ("deep", type(memo).__name__)


class Reduce:
    def __init__(self, *args):
        self.args = args

    def __reduce__(self):
        return Reduce, (1, [2]), {"state": [3]}

    def __repr__(self):
        return "Reduce%r %r" % (self.args, sorted(self.__dict__))


class ReduceEx(Reduce):
    def __reduce_ex__(self, protocol):
        return (ReduceEx, ("ex", protocol))


class State:
    def __init__(self):
        self.a, self.b = [1], 2

    def __getstate__(self):
        return {"a": self.a, "extra": 5}

    def __setstate__(self, state):
        self.seen = state


class Items(list):
    def __reduce_ex__(self, protocol):
        return Items, (), None, iter([1, [2]]), None


class Pairs(dict):
    def __reduce_ex__(self, protocol):
        return Pairs, (), None, None, iter([("k", [1])])


class Itself:
    def __reduce_ex__(self, protocol):
        return "Itself"


class Bad:
    def __reduce_ex__(self, protocol):
        return self.answer


class Plain:
    pass


copyreg.pickle(Plain, lambda p: (str, ("from copyreg",)))
print(copy.copy(Copy()), copy.deepcopy(Copy()), copy.deepcopy([Copy()]))
print(copy.copy(Reduce()), copy.deepcopy(Reduce()), copy.copy(ReduceEx()))
s = copy.copy(State())
print(s.__dict__, copy.deepcopy(State()).seen)
print(copy.copy(Items()), copy.deepcopy(Items()), copy.copy(Pairs()), copy.deepcopy(Pairs()))
i = Itself()
print(copy.copy(i) is i, copy.deepcopy(i) is i, copy.copy(Plain()))
for answer in (5, (), (1,), (str, 5), ("str", ()), (str, (), 1, 2, 3, 4, 5), None, [str, ()]):
    b = Bad()
    b.answer = answer
    for f in (copy.copy, copy.deepcopy):
        try:
            print(answer, repr(f(b)))
        except Exception as e:
            print(answer, type(e).__name__, e)
print(issubclass(copy.Error, Exception), copy.error is copy.Error)
for value in (None, 5, "s", b"b", (), (1, 2), frozenset([1]), print, int, range(3), ..., NotImplemented, len, str.upper, int.__add__, 1.5, slice(1), type(None)):
    print(type(value).__name__, copy.copy(value) is value, copy.deepcopy(value) is value)
import sys

for value in (sys, (x for x in []), open, lambda: 0):
    for f in (copy.copy, copy.deepcopy):
        try:
            print(type(value).__name__, f(value) is value)
        except TypeError as e:
            print(type(value).__name__, e)
