import functools

@functools.singledispatch
def describe(x, more=None):
    return "something"
@describe.register
def _(x: int, more=None):
    return "an int", more
@describe.register(list)
@describe.register(tuple)
def _(x, more=None):
    return "a sequence of", [describe(item) for item in x]
@describe.register
def _(x: float | complex):
    return "not whole"
class Base: pass
class Derived(Base): pass
describe.register(Base, lambda x: "a base")
print(describe(1, more=2), describe(True), describe([1, "a"]), describe((None,)), describe(1.5), describe(1j), describe(Derived()), describe({}))
print(describe.dispatch(bool) is describe.registry[int], len(describe.registry), describe.__name__)
for bad in (lambda: describe(), lambda: describe.register(5), lambda: describe.register(lambda x: x), lambda: describe.register(5, len)):
    try:
        bad()
    except TypeError as e:
        print(str(e).split(" at 0x")[0])

class Negator:
    @functools.singledispatchmethod
    def neg(self, arg):
        raise NotImplementedError("cannot negate")
    @neg.register
    def _(self, arg: int):
        return -arg
    @neg.register
    def _(self, arg: bool):
        return not arg
print(Negator().neg(5), Negator().neg(True))
try:
    Negator().neg("a")
except NotImplementedError as e:
    print(e)
