# the is... family
import inspect, sys


def f(): pass
async def co(): pass
def gen(): yield
async def agen(): yield


class C:
    def m(self): pass

    @classmethod
    def c(cls): pass

    @staticmethod
    def s(): pass

    @property
    def p(self): return 1

    async def am(self): pass


coroutine = co()
things = {"f": f, "co": co, "gen": gen, "agen": agen, "C": C, "C.m": C.m, "C().m": C().m, "C.c": C.c, "C.s": C.s,
          "am": C().am, "len": len, "str.upper": str.upper, "''.upper": "".upper, "sys": sys, "coroutine": coroutine, "gen()": gen(),
          "agen()": agen(), "lambda": lambda: 0, "code": f.__code__, "frame": sys._getframe(), "5": 5, "None": None,
          "property": C.__dict__["p"], "object.__init__": object.__init__, "async lambda": None}
tests = [n for n in ("ismodule isclass ismethod isfunction isgeneratorfunction iscoroutinefunction isasyncgenfunction isgenerator "
                     "iscoroutine isawaitable isasyncgen iscode isframe isbuiltin isroutine isdatadescriptor ismethoddescriptor "
                     "isabstract istraceback isgetsetdescriptor").split()]
for name, thing in things.items():
    print(name, [t for t in tests if getattr(inspect, t)(thing)])
coroutine.close()
import functools
print(inspect.iscoroutinefunction(functools.partial(co)), inspect.isgeneratorfunction(functools.partial(gen)))
print(inspect.getcoroutinestate(coroutine), inspect.getgeneratorstate(gen()))
g = gen()
next(g)
print(inspect.getgeneratorstate(g), inspect.getgeneratorlocals(g))
c = co()
print(inspect.getcoroutinestate(c))
try:
    c.send(None)
except StopIteration:
    pass
print(inspect.getcoroutinestate(c))
