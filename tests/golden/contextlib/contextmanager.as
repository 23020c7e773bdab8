from contextlib import *


@contextmanager
def tag(name):
    print("<" + name + ">")
    try:
        yield name.upper()
    except ValueError as e:
        print("caught", e)
    finally:
        print("</" + name + ">")


with tag("a") as t:
    print(t)
with tag("b"):
    raise ValueError("inside")
try:
    with tag("c"):
        raise KeyError("through")
except KeyError as e:
    print("outside", e)


@tag("deco")
def work(x):
    print("work", x)
    return x


print(work(1), work(2), work.__name__)


@contextmanager
def nothing():
    return
    yield


@contextmanager
def twice():
    yield 1
    yield 2


for cm in (nothing, twice):
    try:
        with cm():
            print("body")
    except RuntimeError as e:
        print(e)
try:
    with twice():
        raise ValueError("not handled")
except ValueError as e:
    print(e)
with suppress(ValueError, KeyError):
    raise KeyError("x")
    print("not here")
print("after")
with nullcontext(5) as n:
    print(n)


class Thing:
    def close(self):
        print("closed")


with closing(Thing()) as thing:
    print("using")


class Counted(ContextDecorator):
    def __enter__(self):
        print("in")
        return self

    def __exit__(self, *exc):
        print("out", exc[0])


@Counted()
def f():
    print("f")


f()
import io
buffer = io.StringIO()
with redirect_stdout(buffer):
    print("hidden")
print(repr(buffer.getvalue()))


@contextmanager
def stop():
    yield


try:
    with stop():
        raise StopIteration("si")
except StopIteration as e:
    print("StopIteration", e)
