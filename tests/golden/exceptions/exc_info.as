# sys.exc_info and sys.exception: in handlers, nested, after them, in functions, generators, finally; tracebacks by hand
import sys, types


def now(): return sys.exc_info()[0] and sys.exc_info()[0].__name__, repr(sys.exception())


print(now(), sys.exc_info())
try: raise ValueError("a")
except ValueError:
    print(now(), sys.exc_info()[1] is sys.exception(), sys.exc_info()[2] is sys.exception().__traceback__)
    try: raise KeyError("b")
    except KeyError: print(now())
    print(now())
    def called():
        print(now())
        try: raise OSError("c")
        except OSError: print(now())
        print(now())
    called()
print(now())
try:
    try: raise ValueError("d")
    finally: print("finally", now())
except ValueError: pass
def returns():
    try: raise ValueError("e")
    except ValueError: return now()
print(returns(), now())
for i in range(2):
    try: raise ValueError(i)
    except ValueError:
        if i == 0: continue
        break
print(now())
try: raise ValueError("f")
except ValueError as e:
    e.args = ("changed",)
    print(now())
    del e
try: e
except NameError as x: print(x)
def tb_list(tb):
    found = []
    while tb: found.append((tb.tb_frame.f_code.co_name, tb.tb_lineno)); tb = tb.tb_next
    return found
def inner(): raise LookupError("g")
def middle(): inner()
try: middle()
except LookupError as e:
    tb = e.__traceback__
    print(tb_list(tb), tb_list(tb.tb_next))
    try: raise e
    except LookupError as again: print(tb_list(again.__traceback__), again is e)
    try: raise e.with_traceback(None)
    except LookupError as again: print(tb_list(again.__traceback__))
    try: raise KeyError("fresh").with_traceback(tb)
    except KeyError as k: print(tb_list(k.__traceback__))
    made = types.TracebackType(None, tb.tb_frame, 5, 99)
    print(made.tb_lineno, made.tb_lasti, made.tb_next, tb_list(types.TracebackType(made, tb.tb_frame, 1, 2)))
    made.tb_next = tb.tb_next
    print(tb_list(made))
    for bad in (lambda: setattr(made, "tb_next", made), lambda: setattr(made, "tb_next", 5), lambda: types.TracebackType(5, tb.tb_frame, 1, 1), lambda: types.TracebackType(None, 5, 1, 1), lambda: types.TracebackType(None, tb.tb_frame, "x", 1), lambda: delattr(made, "tb_next")):
        try: bad(); print("accepted")
        except Exception as x: print(type(x).__name__, x)
class Ctx:
    def __enter__(self): return self
    def __exit__(self, t, v, tb): print(t.__name__, v is sys.exception(), now()); return True
with Ctx(): raise ValueError("in with")
print(now())
def gen():
    yield now()
    try: raise KeyError("in gen")
    except KeyError: yield now()
    yield now()
g = gen()
try: raise ValueError("outer")
except ValueError: print(next(g), next(g), now(), next(g))
