def run(exc, body=None):
    try:
        try:
            raise exc
        except* ValueError as eg:
            print("V", eg.exceptions)
        except* (KeyError, TypeError) as eg:
            print("KT", eg.exceptions)
            if body: body()
        else:
            print("else")
        finally:
            print("finally")
    except BaseException as e:
        print("out", repr(e), getattr(e, "exceptions", None))
run(ExceptionGroup("g", [ValueError(1), KeyError(2)]))
run(ExceptionGroup("g", [ValueError(1), OSError(2)]))
run(ExceptionGroup("g", [ExceptionGroup("h", [ValueError(1), OSError(3)]), TypeError(2)]))
run(ValueError("naked"))
run(OSError("naked"))
def raises(): raise RuntimeError("new")
run(ExceptionGroup("g", [KeyError(1)]), raises)
run(ExceptionGroup("g", [KeyError(1), OSError(2)]), raises)
def again(): raise
run(ExceptionGroup("g", [KeyError(1), OSError(2)]), again)
try:
    pass
except* ValueError:
    print("no")
else:
    print("nothing raised")
def in_loop():
    for i in range(3):
        try:
            raise ExceptionGroup("l", [ValueError(i)])
        except* ValueError as e:
            for j in range(2):
                if j: break
            last = e.exceptions[0]
    return last
print(repr(in_loop()))
try:
    try:
        raise ExceptionGroup("x", [ValueError(1)])
    except* ExceptionGroup:
        pass
except TypeError as e:
    print(e)
try:
    try:
        raise ValueError(1)
    except* 5:
        pass
except TypeError as e:
    print(e)
try:
    raise ExceptionGroup("x", [ValueError(1)])
except* ValueError as e:
    pass
try:
    e
except NameError as n:
    print(n)
