# what sys.exc_info() and bare raise see inside generators
import sys


def g():
    print("start", sys.exc_info()[1])
    try:
        raise KeyError("own")
    except KeyError:
        yield sys.exc_info()[1]
        print("resumed", repr(sys.exc_info()[1]))
    print("after", repr(sys.exc_info()[1]))
    yield "end"


try:
    raise ValueError("outside")
except ValueError:
    it = g()
    print(repr(next(it)))
    print("caller", repr(sys.exc_info()[1]))
print("between", repr(sys.exc_info()[1]))
print(next(it))


def reraiser():
    try:
        yield 1
    except TypeError:
        yield 2
        raise


it = reraiser()
next(it)
print(it.throw(TypeError("kept")))
try:
    next(it)
except TypeError as e:
    print("reraised", e, e.__context__)


def chained():
    try:
        yield
    except OSError:
        raise RuntimeError("wrapped")


it = chained()
next(it)
try:
    it.throw(OSError("cause"))
except RuntimeError as e:
    print(repr(e), repr(e.__context__), e.__suppress_context__)
try:
    raise
except RuntimeError as e:
    print(e)
