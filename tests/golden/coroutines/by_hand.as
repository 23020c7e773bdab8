# coroutines driven without a loop
import types


@types.coroutine
def give(value):
    return (yield value)


async def child(n):
    try:
        got = await give(("child", n))
        print("child got", got)
        return n * 2
    finally:
        print("child", n, "leaves")


async def parent():
    total = await child(1)
    try:
        total += await child(10)
    except KeyError as e:
        print("parent caught", repr(e))
        total += 100
    return total


c = parent()
print(c.send(None), c.cr_running, c.cr_await is not None)
print(c.send("a"))
try:
    c.throw(KeyError("k"))
except StopIteration as stop:
    print("result", stop.value)
try:
    c.send(None)
except RuntimeError as e:
    print(e)

c = parent()
c.send(None)
c.close()
print("closed", c.cr_await)


async def twice(c):
    return await c


c = child(3)
one, two = twice(c), twice(c)
one.send(None)
try:
    two.send(None)
except RuntimeError as e:
    print(e)
one.close()
try:
    twice(c).send(None)
except RuntimeError as e:
    print(e)

c = child(4)
try:
    c.send("early")
except TypeError as e:
    print(e)
c.close()


class Awaitable:
    def __await__(self):
        got = yield "from __await__"
        return [got]


class BadIterator:
    def __await__(self):
        return 7


class ReturnsCoroutine:
    def __await__(self):
        return child(0)


async def awaits(thing):
    return await thing


c = awaits(Awaitable())
print(c.send(None))
try:
    c.send("value")
except StopIteration as stop:
    print(stop.value)
for thing in (5, None, "text", BadIterator(), [1], types):
    try:
        awaits(thing).send(None)
    except TypeError as e:
        print(e)

w = child(5).__await__()
print(next(w), type(w).__name__)
try:
    w.send("through the wrapper")
except StopIteration as stop:
    print(stop.value)


async def bad_stop():
    raise StopIteration("x")


try:
    bad_stop().send(None)
except RuntimeError as e:
    print(e)
