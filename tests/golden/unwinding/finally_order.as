# the ways out of try, with and loops
def trace(f, *args):
    try:
        print(f.__name__, "->", f(*args))
    except BaseException as e:
        print(f.__name__, "raised", repr(e), "context", repr(e.__context__))


def return_in_finally():
    try:
        raise ValueError("lost")
    finally:
        return "kept"


def return_through():
    try:
        return "value"
    finally:
        print("  finally runs")


def raise_in_finally():
    try:
        raise ValueError("first")
    finally:
        raise KeyError("second")


def loop_exits():
    out = []
    for i in range(5):
        try:
            if i == 1:
                continue
            if i == 3:
                break
            out.append(i)
        finally:
            out.append(("f", i))
    else:
        out.append("else")
    return out


def nested():
    try:
        try:
            1 / 0
        except ZeroDivisionError as e:
            print("  inner", e)
            raise TypeError("from handler") from e
        finally:
            print("  inner finally")
    except TypeError as e:
        print("  outer", e, repr(e.__cause__), e.__suppress_context__)
        return "done"


class Manager:
    def __init__(self, name, swallow=False, fail=False):
        self.name, self.swallow, self.fail = name, swallow, fail

    def __enter__(self):
        print("  enter", self.name)
        return self.name

    def __exit__(self, kind, value, tb):
        print("  exit", self.name, kind.__name__ if kind else None, value, tb is not None)
        if self.fail:
            raise OSError("exit of " + self.name)
        return self.swallow


def managers():
    with Manager("a") as a, Manager("b", swallow=True) as b:
        raise ValueError(a + b)
    return "after"


def failing_exit():
    with Manager("c", fail=True):
        raise ValueError("body")


def return_from_with():
    for _ in range(3):
        with Manager("d"):
            return "returned"


def name_is_unbound():
    e = 1
    try:
        raise ValueError
    except ValueError as e:
        pass
    try:
        return e
    except UnboundLocalError as error:
        return str(error)


def not_a_manager():
    with 5:
        pass


def bad_class():
    try:
        raise ValueError("x")
    except "text":
        pass


def raise_int():
    raise 5


def bare():
    raise


for f in (return_in_finally, return_through, raise_in_finally, loop_exits, nested, managers, failing_exit,
          return_from_with, name_is_unbound, not_a_manager, bad_class, raise_int, bare):
    trace(f)
try:
    try:
        raise ExceptionGroup("group", [ValueError(1), TypeError(2), KeyError(3)])
    except* ValueError as group:
        print("values", group.exceptions)
    except* TypeError as group:
        print("types", group.exceptions)
        raise OSError("new")
except BaseException as e:
    print(repr(e))
