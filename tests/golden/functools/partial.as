import functools

binary = functools.partial(int, base=2)
print(binary("101"), binary, binary.func, binary.args, binary.keywords)
def f(*args, **keywords):
    return args, keywords
p = functools.partial(f, 1, 2, x=3)
q = functools.partial(p, 4, x=5, y=6)
print(p(9, z=1), q(9), q.func is f, q.args, q.keywords)
p.note = "own"
print(p.note, functools.partial(print, "a", sep="-"), functools.partial(max, 1)(3, key=lambda v: -v))

class Lamp:
    def set(self, state, level=1):
        self.state = state, level
    on = functools.partialmethod(set, True)
    off = functools.partialmethod(set, False, level=0)
    twice = functools.partial(f, 2)
lamp = Lamp()
lamp.on(); print(lamp.state)
lamp.on(5); print(lamp.state)
lamp.off(); print(lamp.state, lamp.twice(1))
for bad in (lambda: functools.partial(), lambda: functools.partial(1), lambda: functools.partialmethod(1)):
    try:
        bad()
    except TypeError as e:
        print(e)

def decorate(function):
    @functools.wraps(function)
    def wrapper(*args):
        return "wrapped", function(*args)
    return wrapper
@decorate
def named(a: int) -> str:
    "Documented."
    return a
named.__wrapped__.tag = 1
print(named(5), named.__name__, named.__qualname__, named.__doc__, named.__annotations__, named.__wrapped__(5), named.__module__)
