import sys
def show(e):
    print(repr(e), "cause", repr(e.__cause__), "context", repr(e.__context__), e.__suppress_context__)
try:
    try:
        1 / 0
    except ZeroDivisionError as z:
        raise ValueError("v") from z
except ValueError as e:
    show(e)
try:
    try:
        1 / 0
    except ZeroDivisionError:
        raise ValueError("v") from None
except ValueError as e:
    show(e)
try:
    try:
        1 / 0
    finally:
        {}["k"]
except KeyError as e:
    show(e)
def reraise():
    try:
        1 / 0
    except ZeroDivisionError:
        try:
            {}["k"]
        except KeyError:
            pass
        raise
try:
    reraise()
except ZeroDivisionError as e:
    show(e)
def handled():
    print(sys.exc_info()[0])
    try:
        raise ValueError
    except ValueError:
        print(sys.exc_info()[0])
        try:
            raise KeyError
        except KeyError:
            print(sys.exc_info()[0])
        print(sys.exc_info()[0])
    print(sys.exc_info()[0])
handled()
def gen():
    try:
        yield 1
        raise KeyError
    except KeyError:
        print("in gen", sys.exc_info()[0])
        yield 2
        print("in gen", sys.exc_info()[0])
try:
    raise ValueError
except ValueError:
    for x in gen():
        print(x, sys.exc_info()[0])
print(sys.exc_info()[0])
try:
    raise
except RuntimeError as e:
    print(e)
try:
    raise 5
except TypeError as e:
    print(e)
try:
    raise ValueError from 5
except TypeError as e:
    print(e)
try:
    raise ValueError from KeyError
except ValueError as e:
    show(e)
class Loop:
    def __exit__(self, t, v, tb):
        print("exit", repr(v), sys.exc_info()[1] is v)
        return True
    def __enter__(self): return self
with Loop():
    raise KeyError("w")
print(sys.exc_info()[0])
def loop_handlers():
    for i in range(3):
        try:
            raise ValueError(i)
        except ValueError:
            if i < 2: continue
            break
    return sys.exc_info()
print(loop_handlers())
def ret_in_handler():
    try:
        raise ValueError
    except ValueError:
        return sys.exc_info()[0]
print(ret_in_handler(), sys.exc_info()[0])
