# Decorators: any expression, in which order they are evaluated and applied.
def log(name):
    print("evaluate", name)
    def apply(f):
        print("apply", name, getattr(f, "__name__", f))
        return f
    return apply


@log("a")
@log("b")
def f(): return "f"
@log("class")
class C:
    @log("method")
    @staticmethod
    def m(): return "m"
@log("async")
async def co(): pass
print(f(), C.m())


class D:
    def __matmul__(self, other): return lambda f: ("matmul", f())
    def __getitem__(self, i): return lambda f: (i, f())
    def __call__(self, *a): return lambda f: (a, f())
    x = property(lambda self: lambda f: ("attr", f()))


d = D()
@d @ d
def one(): return 1
@d[0]
def two(): return 2
@d[1:2, ...]
def three(): return 3
@d(1, *[2])
def four(): return 4
@d.x
def five(): return 5
@lambda f: f() + 1
def six(): return 5
@(lambda f: f)
def seven(): return 7
@[str, repr][1]
def nine(): return 9
@(x := callable)
class ten(list): pass
print(one, two, three, four, five, six, seven(), type(nine).__name__, ten, x is callable)
@(lambda f: print(f.__name__))
def printed(): pass
print(printed)
