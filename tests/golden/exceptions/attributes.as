e = ValueError("x")
try: raise e
except ValueError as x: print(x is e, x.__traceback__ is not None, x.__traceback__.tb_lineno, x.__traceback__.tb_next, type(x.__traceback__))
e.args = [1, 2]
print(e.args, e)
for name, v in (("args", 5), ("__cause__", 5), ("__context__", 5), ("__traceback__", 5), ("__suppress_context__", 5)):
    try: setattr(e, name, v)
    except TypeError as err: print(err)
for name in ("args", "__cause__", "__context__", "__traceback__", "__suppress_context__"):
    try: delattr(e, name)
    except TypeError as err: print(err)
e.__cause__ = KeyError(1)
print(repr(e.__cause__), e.__suppress_context__)
e.__cause__ = None
print(e.__cause__, e.__suppress_context__)
e.__suppress_context__ = False
e.add_note("one"); e.add_note("two")
print(e.__notes__, e.__dict__)
try: e.add_note(5)
except TypeError as err: print(err)
e.__notes__ = "not a list"
try: e.add_note("x")
except TypeError as err: print(err)
print(e.with_traceback(None) is e, e.__traceback__)
try: e.with_traceback(5)
except TypeError as err: print(err)
try:
    try: raise ValueError("inner")
    except ValueError: raise KeyError("outer")
except KeyError as k: print(repr(k.__context__), k.__cause__, k.__suppress_context__)
try:
    try: raise ValueError("inner")
    except ValueError as v: raise KeyError("outer") from v
except KeyError as k: print(repr(k.__context__), repr(k.__cause__), k.__suppress_context__)
try:
    try: raise ValueError("inner")
    except ValueError as v: raise KeyError("outer") from None
except KeyError as k: print(repr(k.__context__), k.__cause__, k.__suppress_context__)
for bad in (lambda: exec("raise 5"), lambda: exec("raise int"), lambda: exec("raise"), lambda: exec("raise ValueError from 5"), lambda: exec("raise ValueError from KeyError"), lambda: exec("raise None")):
    try: bad()
    except BaseException as err: print(type(err).__name__, err, repr(err.__cause__))
class Meta(type):
    def __call__(cls): return 5
try:
    class Weird(Exception, metaclass=Meta): pass
    raise Weird
except TypeError as err: print(err)
try:
    try: 1
    except 5: pass
    print("not evaluated")
    try: 1 / 0
    except 5: pass
except TypeError as err: print(err, repr(err.__context__))
try:
    try: 1 / 0
    except (ValueError, "x"): pass
except TypeError as err: print(err)
try:
    try: 1 / 0
    except (ValueError, (KeyError, ZeroDivisionError)): print("nested?")
except TypeError as err: print(err)
def f():
    try: return 1 / 0
    except ZeroDivisionError as e: return e
err = f()
tb = err.__traceback__
print(tb.tb_lineno, tb.tb_frame.f_code.co_name, tb.tb_next)
try: tb.tb_next = tb
except ValueError as x: print(x)
try: tb.tb_next = 5
except TypeError as x: print(x)
tb.tb_next = None
try: tb.tb_lineno = 5
except AttributeError as x: print(x)
try: print(e)
except NameError as x: print("e", x)
