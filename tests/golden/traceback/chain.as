# causes and contexts through except, finally, with, loops, generators
import sys


def show(f, *args):
    try:
        f(*args)
    except BaseException:
        sys.excepthook(*sys.exc_info())


def context():
    try:
        1 / 0
    except ZeroDivisionError:
        raise KeyError("second")


def cause():
    try:
        1 / 0
    except ZeroDivisionError as e:
        raise KeyError("second") from e


def cause_none():
    try:
        1 / 0
    except ZeroDivisionError as e:
        raise KeyError("second") from None


def finally_():
    try:
        1 / 0
    finally:
        {}["x"]


def three():
    try:
        try:
            1 / 0
        except ZeroDivisionError:
            {}["x"]
    except KeyError as e:
        raise ValueError("third") from e


def three_none():
    try:
        try:
            1 / 0
        except ZeroDivisionError:
            {}["x"]
    except KeyError:
        raise ValueError("third") from None


def cause_beside_context():
    try:
        1 / 0
    except ZeroDivisionError:
        raise ValueError("v") from TypeError("made up")


def cause_class():
    raise ValueError("v") from TypeError


def reraise():
    try:
        1 / 0
    except ZeroDivisionError as e:
        try:
            raise ValueError("inner")
        except ValueError:
            raise e


def bare():
    try:
        1 / 0
    except ZeroDivisionError:
        try:
            raise ValueError("inner")
        except ValueError:
            pass
        raise


def with_():
    class C:
        def __enter__(self): return self
        def __exit__(self, *a): raise OSError("closing")
    with C():
        raise ValueError("body")


def twice():
    e = ValueError("again")
    try:
        raise e
    except ValueError:
        pass
    raise e


def self_cause():
    e = ValueError("self")
    raise e from e


def cycle():
    a, b = ValueError("a"), KeyError("b")
    a.__cause__ = b
    b.__cause__ = a
    raise a


def cycle_context():
    a = ValueError("a")
    b = KeyError("b")
    try:
        try:
            raise a
        except ValueError:
            raise b
    except KeyError:
        raise a


def gen():
    try:
        yield 1
    finally:
        {}["in finally"]


def generator_close():
    g = gen()
    next(g)
    g.close()


def generator_throw():
    g = gen()
    next(g)
    g.throw(ValueError("thrown"))


def loop():
    for i in range(3):
        try:
            if i == 0: continue
            raise ValueError(i)
        finally:
            if i == 1: break
    try:
        raise TypeError("after loop")
    except TypeError:
        raise AttributeError("x")


def swallowed():
    try:
        try:
            1 / 0
        finally:
            return 5
    finally:
        raise ValueError("alone")


def function_in_handler():
    def helper():
        raise LookupError("helper")
    try:
        1 / 0
    except ZeroDivisionError:
        helper()


def bad_cause(): raise ValueError(1) from 5
def bad_cause_in_handler():
    try:
        1 / 0
    except ZeroDivisionError:
        raise ValueError(1) from "x"


for f in [context, cause, cause_none, finally_, three, three_none, cause_beside_context, cause_class, reraise, bare,
          with_, twice, self_cause, cycle, cycle_context, generator_close, generator_throw, loop, swallowed,
          function_in_handler, bad_cause, bad_cause_in_handler]:
    print("--", f.__name__)
    show(f)
