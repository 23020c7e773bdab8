# the names of frames: lambdas, comprehensions, class bodies, decorators, nested functions, generators, exec'd code
import sys, functools


def show(f, *args):
    try:
        f(*args)
    except BaseException:
        sys.excepthook(*sys.exc_info())


f = lambda x: x / 0
show(f, 1)
show(lambda: [f(i) for i in range(2)])
show(lambda: {f(i) for i in range(2)})
show(lambda: {i: f(i) for i in range(2)})
show(lambda: list(f(i) for i in range(2)))
show(lambda: list(map(f, [1])))
show(lambda: sorted([1, 2], key=f))
show(lambda: functools.reduce(lambda a, b: a.b, [1, 2]))


def outer():
    def inner():
        class Body:
            x = 1
            class Deeper:
                y = [undefined for _ in range(1)]
        return Body
    return inner()


show(outer)


def deco(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        return function(*args, **kwargs)
    return wrapper


@deco
@deco
def decorated(x):
    raise RuntimeError(f"x={x}")


show(decorated, 5)


def gen():
    yield 1
    yield 1 / 0


def delegate():
    yield from gen()


def consume():
    for x in delegate():
        pass


show(consume)
show(lambda: [*delegate()])
show(lambda: exec("x = 1\ny = x / 0\n"))
show(lambda: eval("1 + undefined"))
show(lambda: exec(compile("def g():\n    raise KeyError('k')\ng()", "made.py", "exec")))


class A:
    @property
    def p(self): return self.q
    @property
    def q(self): return self.nothing
    def __getitem__(self, i): return self.p
    def __add__(self, other): return self[other]
    def __init__(self, x=None): 
        if x: self + x
    @classmethod
    def make(cls): return cls(5)
    @staticmethod
    def stat(): return A.make()
    def __call__(self): return self.stat()
    def __enter__(self): return self()
    def __exit__(self, *args): pass
    def __iter__(self):
        with self:
            pass
    def __eq__(self, other): return list(self)
    __hash__ = None


show(lambda: A() == 1)
show(A.stat)
