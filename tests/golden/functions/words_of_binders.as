# What is said first about arguments that are wrong in several ways.
def show(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


class A:
    def __rmul__(self, other):
        return NotImplemented


class L(list):
    pass


class D(dict):
    pass


def f(a, /, b):
    pass


show(lambda: "a" * A())
show(lambda: [1] * A())
show(lambda: A() * [1])
show(lambda: b"a".replace(0, 1, "x"))
show(lambda: b"a".replace(b"", 1, "x"))
show(lambda: b"a".find("x", "y"))
show(lambda: "a".find(1, "y"))
show(lambda: "a".count())
show(lambda: b"a".rindex())
show(lambda: b"a".hex(3, "x"))
show(lambda: f(k=1, a=2))
show(lambda: f(b=1, a=2))
show(lambda: f(1, k=2, b=2, a=4))
show(lambda: L().append(x=1))
show(lambda: D.fromkeys(x=1))
x = "a"
try:
    x *= A()
except TypeError as e:
    print(e)


def local():
    class E:
        def __init_subclass__(cls, **rest):
            super().__init_subclass__(**rest)

    class F(E, flag=1):
        pass


show(local)
value = 1
vaule
