# anext() with and without a default, aiter(), and iterators that are no generators.
import asyncio

class Countdown:
    def __init__(self, n):
        self.n = n

    def __aiter__(self):
        return self

    def __anext__(self):
        future = asyncio.get_running_loop().create_future()
        if self.n:
            self.n -= 1
            asyncio.get_running_loop().call_soon(future.set_result, self.n)
        else:
            future.set_exception(StopAsyncIteration())
        return future

class Wrong:
    def __aiter__(self):
        return 5

class Many:
    """Each loop has a generator of its own."""
    def __init__(self, items):
        self.items = items

    async def generate(self):
        for x in self.items:
            await asyncio.sleep(0)
            yield x

    def __aiter__(self):
        return self.generate()

async def show(awaitable):
    try:
        print(await awaitable)
    except BaseException as e:
        print(repr(e))

async def main():
    source = Countdown(2)
    print(aiter(source) is source)
    await show(anext(source))
    await show(anext(source, 'default'))
    await show(anext(source, 'default'))
    await show(anext(source))
    print([x async for x in Countdown(3)])
    many = Many('ab')
    print([x + y async for x in many async for y in many])
    await show(anext(aiter(many), 'default'))
    waiting = anext(aiter(Many('')), 'default')
    await show(waiting)
    for wrong in (lambda: aiter(3), lambda: anext(3), lambda: anext([]), lambda: aiter(Wrong()), lambda: anext(many)):
        try:
            print(wrong())
        except TypeError as e:
            print(e)

asyncio.run(main())
