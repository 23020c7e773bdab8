# exceptions whose __str__, __repr__, __class__ or __module__ are odd
import sys, traceback


def show(e):
    sys.excepthook(type(e), e, e.__traceback__)
    print("".join(traceback.format_exception_only(e)), end="")


class NoStr(Exception):
    def __str__(self): raise ValueError("oh")


class NotText(Exception):
    def __str__(self): return 5


class NoRepr(Exception):
    def __repr__(self): raise ValueError("oh")


class Empty(Exception):
    def __str__(self): return ""


class Lines(Exception):
    def __str__(self): return "one\ntwo\n"


class Exits(Exception):
    def __str__(self): raise KeyboardInterrupt


class Outer:
    class Inner(Exception): pass
    def method(self):
        class Local(Exception): pass
        return Local


class Elsewhere(Exception):
    __module__ = "some.where"


class NoModule(Exception):
    __module__ = 5


class Renamed(Exception): pass
Renamed.__name__ = "New"
Renamed.__qualname__ = "Very.New"


for e in (NoStr(1), NotText(1), NoRepr(1), Empty(), Lines(), Outer.Inner("x"), Outer().method()("y"), Elsewhere("z"), NoModule(1), Renamed(2),
          KeyError(NoRepr()), KeyError("a", "b"), KeyError(), Exception(NoRepr(1)), Exception((1, 2)), Exception(1, "2"), Exception([]), Exception(None), Exception(""), Exception("\n"),
          Exception("trailing\n"), Exception("\x00\x1b[31m"), Exception("\ud800"), UnicodeError("é"), StopIteration(5), SystemExit("x"), KeyboardInterrupt(), GeneratorExit("g"), MemoryError(), RecursionError("deep"), NotImplementedError(),
          AssertionError((1, 2)), AssertionError(), OSError(), OSError("one"), OSError(1, "two"), OSError(2, "three", "f"), OSError(2, "four", "f", None, "g"), ImportError("i", name="n", path="p"), Warning("w")):
    show(e)
class Sly(Exception):
    __qualname__ = "Nested.Sly"
show(Sly())
try: type("Dyn", (Exception,), {"__qualname__": 5})
except TypeError as e: print(e)
show(type("Dyn amic", (Exception,), {})("q"))
