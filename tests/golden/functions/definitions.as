# def: what a function knows of itself, nested names, docstrings, attributes, redefinition.
def f(a, /, b: int = 1, *args, c, d=2, **kw) -> str:
    """The doc.

    More."""
    local = 1
    def inner(): return local, a
    return inner
print(f.__name__, f.__qualname__, f.__module__, repr(f.__doc__), f.__defaults__, f.__kwdefaults__, f.__annotations__)
c = f.__code__
print(c.co_name, c.co_argcount, c.co_posonlyargcount, c.co_kwonlyargcount, c.co_nlocals, c.co_varnames, c.co_cellvars, c.co_freevars, c.co_firstlineno, c.co_flags & 0xf)
i = f(1, c=2); print(i.__qualname__, i.__closure__[0].cell_contents, i.__code__.co_freevars, i())
class A:
    def m(self): "method doc"; return A.m.__qualname__
    class B:
        def n(self):
            def o(): pass
            return o.__qualname__
    @staticmethod
    def s(): pass
    l = lambda self: 0
print(A().m(), A.B().n(), A.s.__qualname__, A.l.__qualname__, A.m.__doc__, (lambda: 0).__qualname__, [x for x in (lambda: 0,)][0].__name__)
f.attr = 5; f.__doc__ = "new"; f.__name__ = "renamed"; f.__qualname__ = "Q.r"; print(f.attr, f.__dict__, f.__doc__, f.__name__, str(f).split(" at ")[0])
f.__defaults__ = (9,); f.__kwdefaults__ = {"c": 8}; print(f(1, d=3).__closure__ is not None, f.__defaults__, f.__kwdefaults__)
for attr, v in ("__name__", 5), ("__qualname__", 5), ("__defaults__", 5), ("__kwdefaults__", 5), ("__code__", 5), ("__dict__", 5), ("__closure__", ()), ("__globals__", {}):
    try: setattr(f, attr, v); print(attr, "set")
    except (TypeError, AttributeError) as e: print(attr, type(e).__name__, e)
def one(): return 1
def two(): return 2
one.__code__ = two.__code__; print(one(), one.__name__)
def redefined(): return 1
first = redefined
def redefined(): return 2
print(first(), redefined())
if 0:
    def conditional(): pass
try: conditional
except NameError as e: print(e)
def gen(): yield
async def co(): pass
async def ag(): yield
print(type(gen()).__name__, type(ag()).__name__, [g.__code__.co_flags & 0x2a0 for g in (f, gen, co, ag)])
x = co(); print(type(x).__name__, x.__name__); x.close()
def empty(): ...
def only_doc(): "doc"
def string_then(): 1; "not doc"
print(empty(), empty.__doc__, only_doc.__doc__, only_doc(), string_then.__doc__)
print(f is f, f == f, f == one, hash(f) == hash(f), callable(f), bool(f), f.__get__(1).__self__, type(f).__name__)
import types
made = types.FunctionType(one.__code__, {}, "made", (1,)); print(made(), made.__name__, made.__defaults__)
