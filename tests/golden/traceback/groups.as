# the drawing of exception groups
import sys, traceback


def leaf(n):
    try:
        raise ValueError(f"leaf {n}\nsecond line") if n % 2 else KeyError(n)
    except Exception as e:
        if n == 3:
            try:
                raise TypeError("after") from e
            except TypeError as t:
                return t
        return e


def nested(depth):
    if depth == 0:
        return leaf(1)
    return ExceptionGroup(f"level {depth}", [nested(depth - 1), leaf(depth)])


def show(e):
    try:
        raise e
    except BaseException:
        traceback.print_exc(file=sys.stdout)


show(ExceptionGroup("two", [leaf(1), leaf(2)]))
show(nested(3))
show(ExceptionGroup("wide", [leaf(2) for _ in range(18)]))
show(nested(12))
group = ExceptionGroup("noted", [leaf(4)])
group.add_note("a note\non the group")
group.exceptions[0].add_note("a note inside")
show(group)
try:
    raise group
except ExceptionGroup:
    show(ExceptionGroup("second", [leaf(3)]))
raise BaseExceptionGroup("uncaught", [KeyboardInterrupt(), leaf(1)])
