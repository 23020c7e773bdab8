# raise: classes, instances, wrong values, from, re-raise in odd places
import sys


def run(f, *args):
    try: f(*args)
    except BaseException as e: print(f.__name__, args, "->", repr(e), "| cause", repr(e.__cause__), "| context", repr(e.__context__), "|", e.__suppress_context__)


def plain(x): raise x
class NeedsArgs(Exception):
    def __init__(self, a): super().__init__(a)
class InitRaises(Exception):
    def __init__(self): raise ValueError("in init")
class NewOther(Exception):
    def __new__(cls): return KeyError("other made")
class NewWrong(Exception):
    def __new__(cls): return 5
class MetaCall(type):
    def __call__(cls, *a): return TypeError("by metaclass")
class Meta(Exception, metaclass=MetaCall): pass
class NotException: pass
for x in (ValueError, ValueError("v"), ValueError(), KeyError("k", 1), NeedsArgs, InitRaises, NewWrong, Meta, NotException, 5, None, "text", int, [ValueError], BaseException, ExceptionGroup, StopIteration):
    run(plain, x)
def from_(x, y): raise x from y
for y in (ValueError, ValueError("cause"), None, 5, "text", NotException, NeedsArgs, InitRaises, BaseException()):
    run(from_, KeyError("k"), y)
def from_in_handler(y):
    try: raise OSError("handled")
    except OSError: raise KeyError("k") from y
for y in (None, ValueError("cause"), 5): run(from_in_handler, y)
def bare(): raise
run(bare)
def bare_in_function_of_handler():
    try: 1 / 0
    except ZeroDivisionError: bare()
run(bare_in_function_of_handler)
def bare_after():
    try: 1 / 0
    except ZeroDivisionError: pass
    raise
run(bare_after)
def bare_in_finally():
    try: 1 / 0
    except ZeroDivisionError: pass
    finally: raise
run(bare_in_finally)
def bare_nested():
    try: raise ValueError("outer")
    except ValueError:
        try: raise KeyError("inner")
        except KeyError: pass
        raise
run(bare_nested)
def bare_in_lambda():
    try: raise ValueError("outer")
    except ValueError: (lambda: bare())()
run(bare_in_lambda)
def same_again():
    e = ValueError("same")
    try: raise e
    except ValueError:
        try: raise e
        except ValueError: raise KeyError("last")
run(same_again)
def cycle():
    a, b = ValueError("a"), KeyError("b")
    try: raise a
    except ValueError:
        try: raise b
        except KeyError: raise a
run(cycle)
def evaluation():
    def f(n): print("eval", n); return n
    try: raise f(ValueError("x")) from f(KeyError("y"))
    except ValueError: print("order seen")
evaluation()
def message(): raise ValueError(f"{1 + 1} {undefined_in_message}")
run(message)
class E(Exception): pass
def attributes():
    try:
        e = E("x"); e.code = 5; raise e
    except E as caught: print(caught.code, caught is e, caught.__traceback__.tb_lineno > 0)
attributes()
def string_exception():
    try: raise "old style"
    except TypeError as e: print(e)
string_exception()
def deleted_name():
    e = 1
    try: raise ValueError
    except ValueError as e: pass
    print(e)
run(deleted_name)
def name_kept():
    try: raise ValueError("v")
    except ValueError as e: kept = e
    print(repr(kept))
name_kept()
def in_nested_scope():
    try: raise ValueError("n")
    except ValueError as e:
        f = lambda: e
        print(repr(f()))
    try: f()
    except NameError as x: print(x)
in_nested_scope()
