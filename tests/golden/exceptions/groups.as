g = ExceptionGroup("msg", [ValueError(1), TypeError(2)])
print(repr(g), str(g), g.message, g.exceptions, g.args)
print(repr(ExceptionGroup("m", (ValueError(),))), str(ExceptionGroup("m", [ValueError()])))
print(type(BaseExceptionGroup("m", [ValueError()])), type(BaseExceptionGroup("m", [KeyboardInterrupt()])))
for bad in (lambda: ExceptionGroup(), lambda: ExceptionGroup("m"), lambda: ExceptionGroup("m", []), lambda: ExceptionGroup("m", 5), lambda: ExceptionGroup(5, [ValueError()]), lambda: ExceptionGroup("m", [5]), lambda: ExceptionGroup("m", [ValueError(), int]), lambda: ExceptionGroup("m", [KeyboardInterrupt()]), lambda: ExceptionGroup("m", {ValueError()}), lambda: ExceptionGroup("m", [ValueError()], 1), lambda: ExceptionGroup("m", [ValueError()], x=1), lambda: setattr(g, "message", 1), lambda: setattr(g, "exceptions", 1)):
    try: print(repr(bad()))
    except (TypeError, ValueError, AttributeError) as e: print(type(e).__name__, e)
nested = ExceptionGroup("top", [ValueError(1), ExceptionGroup("sub", [TypeError(2), ValueError(3), ExceptionGroup("deep", [OSError(4)])]), KeyError(5)])
print(nested.split(ValueError))
print(nested.subgroup(ValueError))
print(nested.subgroup((TypeError, KeyError)))
print(nested.subgroup(lambda e: isinstance(e, OSError)))
print(nested.subgroup(lambda e: isinstance(e, ExceptionGroup)) is nested)
print(nested.split(ZeroDivisionError))
print(nested.split(Exception))
for bad in (5, "x", (ValueError, 5), [ValueError], int):
    try: print(nested.split(bad))
    except TypeError as e: print(e)
g.add_note("n1"); g.__cause__ = KeyError("c")
m, r = g.split(ValueError)
print(m.__notes__, r.__notes__, m.__notes__ is g.__notes__, repr(m.__cause__), m.__suppress_context__)
class MyGroup(ExceptionGroup):
    def __new__(cls, msg, excs, code): 
        self = super().__new__(cls, msg, excs); self.code = code; return self
    def derive(self, excs): return MyGroup(self.message, excs, self.code)
mg = MyGroup("my", [ValueError(1), TypeError(2)], 42)
print(mg.code, repr(mg))
a, b = mg.split(ValueError)
print(type(a).__name__, a.code, a.exceptions, b.exceptions)
class BadDerive(ExceptionGroup):
    def derive(self, excs): return 5
try: BadDerive("b", [ValueError(1), TypeError(2)]).split(ValueError)
except TypeError as e: print(e)
print(isinstance(g, Exception), isinstance(g, BaseExceptionGroup), ExceptionGroup.__mro__, ExceptionGroup.__bases__)
try:
    raise nested
except* ValueError as eg: print("V", eg.exceptions)
except* (TypeError, KeyError) as eg: print("TK", eg, eg.exceptions)
except* OSError as eg: print("O", repr(eg))
try:
    try: raise ExceptionGroup("x", [ValueError(1), KeyError(2)])
    except* ValueError: print("handled one")
except ExceptionGroup as rest: print(repr(rest))
try: raise ValueError("naked")
except* ValueError as eg: print(repr(eg))
try:
    try: raise ExceptionGroup("x", [ValueError(1)])
    except* ValueError as eg: raise TypeError("new")
except ExceptionGroup as e: print(repr(e), repr(e.exceptions[0].__context__))
except TypeError as e: print("TypeError", e)
try:
    try: raise KeyError(1)
    except* ExceptionGroup: pass
except TypeError as e: print(e)
class Sub(ExceptionGroup, ValueError): pass
print(repr(Sub("s", [KeyError()])))
class BaseSub(BaseExceptionGroup): pass
print(type(BaseSub("s", [KeyError()])))
class EM(ExceptionGroup): pass
try: EM("s", [KeyboardInterrupt()])
except TypeError as e: print(e)
print(ExceptionGroup[ValueError])
