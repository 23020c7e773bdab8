# try, except, else, finally: what runs when, what wins, what is bound.
def f(what):
    log = []
    try:
        log.append("try")
        if what == "raise": raise ValueError("v")
        if what == "other": raise KeyError("k")
        if what == "return": return log
    except ValueError as e:
        log.append(f"except {e}")
        return log
    else:
        log.append("else")
        if what == "else raise": raise TypeError("t")
    finally:
        log.append("finally")
        if what == "swallow": return "swallowed"
    log.append("after")
    return log
for what in "none", "raise", "other", "return", "else raise", "swallow":
    try: print(what, f(what))
    except Exception as e: print(what, "raised", repr(e), e.__context__)
def override(kind):
    try:
        if kind: raise ValueError
        return "try"
    finally:
        return "finally"
print(override(0), override(1))
def value():
    x = 1
    try: return x
    finally: x = 2
print(value())
def nested():
    try:
        try: 1 / 0
        finally: print("inner finally")
    except ZeroDivisionError as e: print("outer", e)
    finally: print("outer finally")
nested()
try:
    try: raise ValueError("first")
    finally: raise KeyError("second")
except KeyError as e: print(repr(e), repr(e.__context__))
try:
    try: raise ValueError("first")
    except ValueError: raise TypeError("third") from OSError("cause")
except TypeError as e: print(repr(e), repr(e.__cause__), repr(e.__context__), e.__suppress_context__)
try: raise ValueError
except (TypeError, ValueError) as e: print("tuple", type(e).__name__)
try: print(e)
except NameError as x: print(x)
e = "kept"
try: raise ValueError
except ValueError as e: e = "rebound"
print("e" in globals())
try: raise ValueError
except ValueError as gone: del gone
def gen():
    try: yield 1
    except GeneratorExit: print("closed"); raise
    finally: print("gen finally")
g = gen(); next(g); g.close()
import sys
try: raise ValueError("info")
except ValueError:
    print(sys.exc_info()[1])
    try: raise KeyError
    except KeyError: print(sys.exc_info()[0].__name__)
    print(sys.exc_info()[1])
print(sys.exc_info())
for bad in "ValueError", 5, None, (ValueError, 5), [ValueError]:
    try:
        try: raise OSError("o")
        except bad: pass
    except TypeError as t: print(t, repr(t.__context__))
class Meta(type):
    def __instancecheck__(cls, o): return True
class Liar(Exception, metaclass=Meta): pass
try:
    try: raise ValueError("not caught by hook")
    except Liar: print("hook used")
except ValueError as v: print(v)
try: raise
except RuntimeError as r: print(r)
for code in "raise 5", "raise int", "raise ValueError from 5", "raise None", "raise ValueError(1) from None", "raise type('X', (), {})", "raise ValueError, 'old'", "raise (ValueError, KeyError)", "raise KeyError from ValueError":
    try: exec(code)
    except BaseException as x: print(code, "->", type(x).__name__, x, repr(x.__cause__), x.__suppress_context__)
