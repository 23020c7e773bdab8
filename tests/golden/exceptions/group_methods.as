# ExceptionGroup: constructor, split, subgroup, derive, with notes, causes, tracebacks; subclasses
def attempt(f):
    try: return repr(f())
    except BaseException as e: return f"{type(e).__name__}: {e}"


def tree(e): return {e.message: [tree(x) for x in e.exceptions]} if isinstance(e, BaseExceptionGroup) else repr(e)


deep = ExceptionGroup("top", [ValueError(1), ExceptionGroup("mid", [TypeError(2), ExceptionGroup("low", [ValueError(3), OSError(4)])]), KeyError(5)])
for condition in (ValueError, (ValueError, KeyError), Exception, BaseException, ExceptionGroup, LookupError, ZeroDivisionError, lambda e: isinstance(e, ValueError) and e.args[0] > 1, lambda e: False, lambda e: True, lambda e: isinstance(e, ExceptionGroup) and e.message == "low"):
    m, r = deep.split(condition)
    print(m and tree(m), "|", r and tree(r), "|", deep.subgroup(condition) and "sub", m is deep, r is deep)
for bad in (5, "x", None, int, [ValueError], (ValueError, 5), (), (int,), object):
    print(repr(bad), attempt(lambda: deep.split(bad)), attempt(lambda: deep.subgroup(bad)))
def raises(e): raise RuntimeError("condition")
print(attempt(lambda: deep.split(raises)), attempt(lambda: deep.split()), attempt(lambda: deep.split(ValueError, 1)), attempt(lambda: deep.subgroup()))
try: raise deep
except ExceptionGroup as e:
    e.add_note("noted"); e.__cause__ = KeyError("cause")
    m, r = e.split(ValueError)
    print(m.__notes__, r.__notes__, repr(m.__cause__), m.__traceback__ is e.__traceback__, m.__context__, m.message)
    d = e.derive([ValueError("d")])
    print(repr(d), getattr(d, "__notes__", None), d.__cause__, d.__traceback__)
for args in [(), ("m",), ("m", []), ("m", [1]), (5, [ValueError()]), ("m", ValueError()), ("m", "ab"), ("m", (ValueError(),)), ("m", [ValueError], ), ("m", [ValueError()], 3), ("m", {ValueError(): 1}), ("m", [KeyboardInterrupt()]), ("m", (x for x in [ValueError()])), (None, [ValueError()])]:
    print(attempt(lambda: ExceptionGroup(*args)), "|", attempt(lambda: BaseExceptionGroup(*args)))
print(attempt(lambda: ExceptionGroup("m", exceptions=[ValueError()])), attempt(lambda: ExceptionGroup(message="m")))
class NoDerive(ExceptionGroup):
    def __new__(cls, message, excs, code): made = super().__new__(cls, message, excs); made.code = code; return made
class Derives(NoDerive):
    def derive(self, excs): return Derives(self.message, excs, self.code)
print(attempt(lambda: NoDerive("n", [ValueError(1), TypeError(2)], 7).split(ValueError)), [type(x).__name__ for x in Derives("n", [ValueError(1), TypeError(2)], 7).split(ValueError)])
class Wrong(ExceptionGroup):
    def derive(self, excs): return "text"
class RaisesDerive(ExceptionGroup):
    def derive(self, excs): raise KeyError("derive")
print(attempt(lambda: Wrong("w", [ValueError(1), TypeError(2)]).split(ValueError)), attempt(lambda: RaisesDerive("w", [ValueError(1), TypeError(2)]).subgroup(ValueError)), attempt(lambda: Wrong("w", [ValueError(1)]).split(ValueError)))
class Strict(ExceptionGroup, ValueError): pass
print(Strict.__mro__, attempt(lambda: Strict("s", [KeyError(1)])), attempt(lambda: type("B", (BaseExceptionGroup, ValueError), {})("b", [KeyboardInterrupt()])), attempt(lambda: type("C", (ExceptionGroup,), {})("c", [KeyboardInterrupt()])))
g = ExceptionGroup("x", [ValueError(1)])
print(g.args, g.exceptions is g.exceptions, attempt(lambda: setattr(g, "message", "y")), attempt(lambda: setattr(g, "exceptions", ())), g == ExceptionGroup("x", [ValueError(1)]), ExceptionGroup[ValueError], attempt(lambda: g[0]), attempt(lambda: iter(g)), attempt(lambda: len(g)))
lst = [ValueError(1)]
g = ExceptionGroup("list", lst)
lst.append(TypeError())
print(g.exceptions, g.args, str(g), repr(g), str(ExceptionGroup("many", [ValueError()] * 3)), str(BaseExceptionGroup("", [KeyboardInterrupt()])))
same = ValueError("shared")
g = ExceptionGroup("a", [same, ExceptionGroup("b", [same])])
m, r = g.split(lambda e: e is same)
print(tree(m), r)
