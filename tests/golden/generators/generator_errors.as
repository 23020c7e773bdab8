# generators: throw in all forms, close, running already, StopIteration inside, return in finally
import sys


def attempt(f, *args):
    try: return repr(f(*args))
    except BaseException as e: return f"{type(e).__name__}: {e}" + (f" <- {e.__cause__!r}" if e.__cause__ else "") + (f" [{e.__context__!r}]" if e.__context__ and not e.__cause__ else "")


def plain():
    try:
        got = yield 1
        print("got", got)
        yield 2
    except ValueError as e:
        print("caught", repr(e))
        yield "after"
    finally:
        print("finally")
    return "result"


for throw in [(ValueError,), (ValueError, "text"), (ValueError, ("a", "b")), (ValueError, ValueError("made")), (ValueError("instance"),), (ValueError("x"), None, None), (KeyError, "k"), (ValueError, KeyError("other")), (ValueError("x"), "value"), (5,), ("text",), (int,), (ValueError, None, 5), (), (ValueError, 1, None, 2), (StopIteration,), (GeneratorExit,), (None,), (KeyboardInterrupt,)]:
    g = plain()
    next(g)
    print(throw, attempt(g.throw, *throw), g.close())
g = plain()
print(attempt(g.throw, ValueError("before start")), attempt(next, g))
g = plain()
print(attempt(g.send, 5), attempt(g.send, None), attempt(g.send, "value"), attempt(next, g), attempt(next, g), attempt(g.send, 1), attempt(g.throw, ValueError("done")), g.close())
g = plain(); next(g)
print(attempt(g.close), attempt(next, g))
def stubborn():
    for _ in range(2):
        try: yield 1
        except GeneratorExit: print("no")
g = stubborn(); next(g)
print(attempt(g.close), attempt(g.close))
def returns_in_exit():
    try: yield 1
    except GeneratorExit: return 5
g = returns_in_exit(); next(g)
print(attempt(g.close))
def raises_in_exit():
    try: yield 1
    finally: raise KeyError("closing")
g = raises_in_exit(); next(g)
print(attempt(g.close))
def again():
    yield 1
    yield attempt(next, me), attempt(me.send, None), attempt(me.throw, ValueError), attempt(me.close)
me = again()
print(next(me), next(me))
def stops(): yield 1; raise StopIteration("inside")
g = stops(); next(g)
print(attempt(next, g))
def stops_by_next(): yield next(iter([]))
print(attempt(list, stops_by_next()))
def converts():
    try: yield 1
    except ValueError: raise StopIteration(7)
g = converts(); next(g)
print(attempt(g.throw, ValueError))
def subclass():
    class S(StopIteration): pass
    raise S("sub")
    yield
print(attempt(list, subclass()))
print(attempt(lambda: list(next(iter([])) for _ in range(2))))
def async_stop(): raise StopAsyncIteration; yield
print(attempt(list, async_stop()))
def finally_return():
    try: yield 1
    finally: return "swallowed"
g = finally_return(); next(g)
print(attempt(g.throw, ValueError("lost")))
def yield_in_finally():
    try: yield 1
    finally: yield "from finally"
g = yield_in_finally(); next(g)
print(attempt(g.throw, ValueError("kept")), attempt(next, g))
g = yield_in_finally(); next(g)
print(attempt(g.close), attempt(next, g))
def context_of_throw():
    try: 1 / 0
    except ZeroDivisionError:
        try: yield
        except ValueError as e: yield repr(e.__context__), sys.exc_info()[0].__name__
        yield sys.exc_info()[0].__name__
    yield sys.exc_info()
g = context_of_throw(); next(g)
print(g.throw(ValueError("v")), next(g), next(g))
def seen_outside():
    yield sys.exc_info()[0]
try: raise KeyError("outer")
except KeyError: print(next(seen_outside()), sys.exc_info()[0])
g = plain()
print(g.gi_running, g.gi_yieldfrom, g.gi_frame is None, g.__name__, g.__qualname__, g.gi_code.co_name)
g.__name__ = "renamed"
print(g.__name__, attempt(setattr, g, "__name__", 5), attempt(setattr, g, "gi_running", 5), attempt(lambda: len(g)), attempt(lambda: g[0]), attempt(lambda: g()), attempt(lambda: type(g)()), attempt(lambda: g.nothing))
print(attempt(lambda: next(5)), attempt(lambda: next(g, 1, 2)), attempt(next, iter([]), "default"), attempt(next, iter([])))
