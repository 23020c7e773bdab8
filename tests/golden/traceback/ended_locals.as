# The locals of frames that an exception has left, through tracebacks.
import gc
import sys
import traceback
import weakref


def show(e):
    for frame, line in traceback.walk_tb(e.__traceback__):
        if frame.f_code.co_name != "<module>":
            shown = {k: v for k, v in sorted(frame.f_locals.items()) if k != ".0" and not callable(v)}
            print("  ", frame.f_code.co_name, line, frame.f_lineno, shown, len(frame.f_locals))


def attempt(f, *args):
    print(f.__name__)
    try:
        f(*args)
    except Exception as e:
        e.__traceback__ = e.__traceback__.tb_next
        show(e)


def unbound(flag):
    before = [1]
    if flag:
        never = 2
    before.append(before)
    print(never)
    after = 3


def cells(a, b):
    c = a + b
    def inner(d):
        nonlocal c
        c += d
        raise ValueError(c)
    inner(10)
    return lambda: (a, b)


def deleted(x):
    y = x
    del x
    try:
        raise KeyError(y)
    finally:
        z = "finally"


def comprehension(limit):
    return [1 / (limit - i) for i in range(5)]


def class_body():
    outer = 1
    class Broken:
        attribute = outer
        def method(self): pass
        other = 1 / 0


def many(*args, key=1, **more):
    for i, arg in enumerate(args):
        with open("/nonexistent/file") as f:
            pass


def handler():
    try:
        unbound(False)
    except UnboundLocalError as first:
        kept = first
        raise RuntimeError("second") from first


def executed():
    exec("a = 1\nb = 1 / 0", {"__name__": "inside"}, {"given": 0})


attempt(unbound, False)
attempt(cells, 1, 2)
attempt(deleted, "gone")
attempt(comprehension, 2)


def lines(f):
    print(f.__name__)
    try:
        f()
    except Exception as e:
        tb = e.__traceback__.tb_next
        while tb:
            names = sorted(k for k in tb.tb_frame.f_locals if not k.startswith("__"))
            print("  ", tb.tb_frame.f_code.co_name, tb.tb_lineno, names)
            tb = tb.tb_next


lines(class_body)
lines(lambda: many(1, 2, key=3, other=4))
lines(handler)
lines(executed)


# What a traceback holds lives as long as it does, and no longer.
class Thing:
    pass


def holder():
    thing = Thing()
    holder.ref = weakref.ref(thing)
    raise ValueError


try:
    holder()
except ValueError as e:
    kept = e
gc.collect()
print("kept", holder.ref() is not None)
print("the same", kept.__traceback__.tb_next.tb_frame.f_locals["thing"] is holder.ref())
kept.__traceback__.tb_next.tb_frame.clear()
gc.collect()
print("cleared", kept.__traceback__.tb_next.tb_frame.f_locals, holder.ref())
try:
    holder()
except ValueError:
    pass
gc.collect()
print("dropped", holder.ref())
