# asynchronous generators driven without a loop
import types


@types.coroutine
def pause(value):
    return (yield value)


async def numbers(n):
    try:
        for i in range(n):
            got = await pause(("pause", i))
            try:
                sent = yield (i, got)
                print("sent", sent)
            except ValueError as e:
                print("caught", e)
                yield "recovered"
    finally:
        print("numbers leaves")


def run(coroutine, answers=()):
    answers = list(answers)
    value = None
    try:
        while True:
            asked = coroutine.send(value)
            value = answers.pop(0) if answers else None
            print("  asked", asked)
    except StopIteration as stop:
        return stop.value


async def main():
    async for item in numbers(2):
        print("item", item)
    agen = numbers(3)
    print(await agen.__anext__())
    print(await agen.asend("hello"))
    print(await agen.athrow(ValueError("oops")))
    print(await agen.aclose())
    try:
        await agen.__anext__()
    except StopAsyncIteration as e:
        print("exhausted", repr(e))
    print([x async for x in numbers(2) if x[0]])
    print({x: y async for x, y in numbers(1)})
    return "main result"


print(run(main(), ["a", "b", "c"]))


async def never_ends():
    try:
        yield 1
    except GeneratorExit:
        yield 2


async def closing():
    agen = never_ends()
    print(await agen.__anext__())
    try:
        await agen.aclose()
    except RuntimeError as e:
        print(e)


run(closing())


async def leaks(kind):
    yield 1
    raise kind("inside")


async def consume(kind):
    try:
        async for _ in leaks(kind):
            pass
    except RuntimeError as e:
        print(e)


run(consume(StopIteration))
run(consume(StopAsyncIteration))

held = numbers(2)
step = held.asend(None)
print(step.send(None))
try:
    step.send("by hand")
except StopIteration as stop:
    print(stop.value)
try:
    step.send(None)
except RuntimeError as e:
    print(e)
run(held.aclose())


async def reuse():
    agen = numbers(1)
    first = agen.__anext__()
    await first
    try:
        await first
    except RuntimeError as e:
        print(e)
    await agen.aclose()
    try:
        async for x in 5:
            pass
    except TypeError as e:
        print(e)


run(reuse())


class Source:
    def __init__(self, n):
        self.n = n

    def __aiter__(self):
        return self

    async def __anext__(self):
        if self.n == 0:
            raise StopAsyncIteration
        self.n -= 1
        await pause("source")
        return self.n


async def over_source():
    async for x in Source(2):
        print("x", x)
    else:
        print("else")
    print([x async for x in Source(3)])


run(over_source())
