# One frame seen while it runs, while it waits, and after its end.
import inspect
import sys
import traceback


def handled(n):
    total = 0
    for i in range(n):
        try:
            total += 1 // (i - 1)
        except ZeroDivisionError as e:
            saved = e
            frame = e.__traceback__.tb_frame
            print("live", frame is sys._getframe(), sorted(frame.f_locals))
    total += 100
    return saved


e = handled(3)
frame = e.__traceback__.tb_frame
print(frame is e.__traceback__.tb_frame, frame.f_locals["total"], frame.f_locals["i"], sorted(frame.f_locals))
print(frame.f_lineno, e.__traceback__.tb_lineno, frame.f_code.co_name)


def unasked(n):
    try:
        1 / n
    except ZeroDivisionError as e:
        n = "changed"
        return e


e = unasked(0)
print(e.__traceback__.tb_frame.f_locals, e.__traceback__.tb_frame is e.__traceback__.tb_frame)


def twice():
    x = 1
    try:
        1 / 0
    except ZeroDivisionError as a:
        first = a
    x = 2
    try:
        [][1]
    except IndexError as b:
        second = b
    x = 3
    return first, second


first, second = twice()
print(first.__traceback__.tb_frame is second.__traceback__.tb_frame, first.__traceback__.tb_frame.f_locals["x"])


def again():
    step = 1
    try:
        int("x")
    except ValueError as e:
        step = 2
        raise KeyError(step) from e


try:
    again()
except KeyError as e:
    inner, outer = e.__cause__.__traceback__, e.__traceback__.tb_next
    print(inner.tb_frame is outer.tb_frame, outer.tb_frame.f_locals["step"], inner.tb_lineno, outer.tb_lineno)


def generator(limit):
    i = 0
    while i < limit:
        try:
            yield i
        except ValueError as e:
            generator.error = e
        i += 1
    raise LookupError(i)


g = generator(2)
next(g)
print(g.throw(ValueError), generator.error.__traceback__.tb_frame.f_locals["i"])
print(generator.error.__traceback__.tb_frame is g.gi_frame, g.gi_frame.f_back)
try:
    next(g)
except LookupError as e:
    last = e.__traceback__.tb_next
    print(last.tb_frame.f_locals["i"], last.tb_frame.f_back, g.gi_frame)
    print(last.tb_frame is generator.error.__traceback__.tb_frame)


async def outer_coroutine(a):
    b = a * 2
    await inner_coroutine(b)


async def inner_coroutine(c):
    try:
        raise OSError(c)
    finally:
        c = "late"


try:
    outer_coroutine(4).send(None)
except OSError as e:
    for frame, _ in traceback.walk_tb(e.__traceback__.tb_next):
        print(frame.f_code.co_name, frame.f_locals, frame.f_back)


def callers(frame):
    names = []
    while frame:
        names.append(frame.f_code.co_name)
        frame = frame.f_back
    return names


class Lazy:
    def __getattr__(self, name):
        raise AttributeError(name)


def through_c(values):
    return sorted(values, key=lambda v: Lazy().missing)


try:
    through_c([1])
except AttributeError as e:
    for frame, _ in traceback.walk_tb(e.__traceback__):
        print(callers(frame))


def running():
    try:
        sys._getframe().clear()
    except RuntimeError as e:
        print(e)


running()
g = generator(5)
next(g)
frame = g.gi_frame
frame.clear()
print(frame.f_locals, list(g), g.gi_frame)


def fail(depth):
    local = depth
    if depth:
        fail(depth - 1)
    raise ValueError


try:
    fail(2)
except ValueError as e:
    print([(i.function, i.frame.f_locals.get("local")) for i in inspect.trace()])
    print([i.frame.f_locals.get("depth") for i in inspect.getinnerframes(e.__traceback__)])
    traceback.clear_frames(e.__traceback__)
    print([i.frame.f_locals.get("depth") for i in inspect.getinnerframes(e.__traceback__)])
print([name for name in dir(frame) if name[0] != "_"])
frame.f_trace = print
frame.f_trace_lines = False
print(frame.f_trace is print, frame.f_trace_lines, frame.f_trace_opcodes)
for name, value in [("f_trace_lines", 1), ("f_lineno", 3), ("f_locals", {})]:
    try:
        setattr(frame, name, value)
    except Exception as e:
        print(type(e).__name__, e)
