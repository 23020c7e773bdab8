# Exception classes as users write them: extra arguments, __str__, hierarchies, chaining, reduce, slots, mixins, groups, attributes.
import traceback, copy
class AppError(Exception):
    "base of the application"
    code = 500
    def __init__(self, message, *, detail=None): super().__init__(message); self.detail = detail
    def __str__(self): return f"[{self.code}] {super().__str__()}" + (f" ({self.detail})" if self.detail else "")
class NotFound(AppError, LookupError): code = 404
class Invalid(AppError, ValueError):
    code = 400
    def __init__(self, field, value): super().__init__(f"{field}={value!r} is invalid", detail=type(value).__name__); self.field, self.value = field, value
class NoInit(Exception): pass
class NoSuper(Exception):
    def __init__(self, a, b): self.a, self.b = a, b
class NewOnly(Exception):
    def __new__(cls, *args): self = super().__new__(cls, *args); self.made = True; return self
class WithRepr(Exception):
    def __repr__(self): return "<WithRepr>"
class BadStr(Exception):
    def __str__(self): raise RuntimeError("no text")
class Slots(Exception): __slots__ = ("extra",)
class Keyed(KeyError): pass
class Os(OSError):
    def __init__(self, path): super().__init__(2, "gone", path); self.path = path
class Stop(StopIteration): pass
class Group(ExceptionGroup):
    def derive(self, excs): return Group(self.message + "!", excs)
class Prop(Exception):
    @property
    def args2(self): return self.args * 2
errors = [AppError("plain"), AppError("more", detail="d"), NotFound("page"), Invalid("age", -1), NoInit(), NoInit(1, 2), NoSuper(1, b=2), NewOnly("x"), WithRepr("q"), Slots("s"), Keyed("key"), Os("/x"), Stop(5), Prop(3)]
for e in errors:
    print(type(e).__name__, "|", str(e), "|", repr(e), "|", e.args, "|", isinstance(e, LookupError), isinstance(e, ValueError), "|", [k.__name__ for k in type(e).__mro__[1:-2]], vars(e))
    try: raise e
    except (LookupError, ValueError) as x: print("  caught as lookup or value", x is e)
    except Exception as x: print("  caught", "".join(traceback.format_exception_only(x)).strip())
for f in (lambda: AppError(), lambda: AppError("a", 1), lambda: NoSuper(1), lambda: NoInit(x=1), lambda: str(BadStr()), lambda: copy.copy(Invalid("f", 1)), lambda: copy.copy(AppError("x", detail=1)).detail, lambda: str(copy.copy(NoInit(1, 2))), lambda: setattr(NoInit(), "args", 5), lambda: setattr(NoInit(), "__cause__", 5), lambda: setattr(NoInit(), "__traceback__", 5), lambda: Os("/y").filename, lambda: Stop(7).value, lambda: Keyed("a b").__str__(), lambda: AppError("m").with_traceback(None).code, lambda: NoInit("a").add_note("n"), lambda: NoInit().add_note(5), lambda: Slots("a").extra, lambda: setattr(Slots("a"), "anything", 1)):
    try: print(f())
    except Exception as e: print(type(e).__name__ + ":", "".join(str(e)) if not isinstance(e, BadStr) else "?")
def chain():
    try:
        try: raise NotFound("inner")
        except NotFound as e: raise Invalid("x", None) from e
    except Invalid as e:
        try: raise NoInit("third")
        except NoInit as t: return t
t = chain(); print(repr(t.__context__), repr(t.__context__.__cause__), t.__context__.__suppress_context__, t.__cause__)
g = Group("g", [NotFound("a"), Invalid("b", 1), Group("inner", [NoInit()])]); a, b = g.split(LookupError); print(repr(a), repr(b), g.subgroup(lambda e: isinstance(e, AppError)).exceptions, type(a).__name__)
try: raise g
except* NotFound as eg: print("not found", eg.exceptions)
except* AppError as eg: print("app", eg.message, eg.exceptions)
except* NoInit as eg: print("rest", eg)
class Retry(Exception):
    def __enter__(self): return self
    def __exit__(self, *a): return isinstance(a[1], type(self))
with Retry() as r: raise Retry("swallowed by itself")
class Meta(type): pass
try:
    class Bad(Exception, dict): pass
except TypeError as e: print(e)
try: raise NotFound
except AppError as e: print(e)
except TypeError as e: print("TypeError", e)
try: raise type("Dynamic", (AppError,), {"code": 1})("made")
except AppError as e: print(e, type(e))
def uncaught(): raise Invalid("final", [1]) from NotFound("cause")
uncaught()
