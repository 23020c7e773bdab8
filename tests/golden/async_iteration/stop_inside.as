# StopIteration and StopAsyncIteration raised inside a generator become RuntimeError; outside they end the loop.
import asyncio

async def raises(error, before):
    for n in range(before):
        yield n
    raise error

async def from_next(before):
    for n in range(before):
        yield n
    next(iter(()))

async def from_anext():
    yield 1
    await anext(raises(ValueError, 0), None)

class Stops:
    def __init__(self, error):
        self.error = error

    def __aiter__(self):
        return self

    async def __anext__(self):
        raise self.error

async def walk(text, source):
    try:
        async for x in source:
            print(text, 'got', x)
        else:
            print(text, 'else')
    except BaseException as e:
        print(text, repr(e), repr(e.__cause__), e.__context__ is e.__cause__)

async def main():
    for before in (0, 1):
        await walk('StopIteration', raises(StopIteration(before), before))
        await walk('StopAsyncIteration', raises(StopAsyncIteration(before), before))
        await walk('next', from_next(before))
    await walk('anext', from_anext())
    await walk('GeneratorExit', raises(GeneratorExit, 1))
    await walk('class StopAsyncIteration', Stops(StopAsyncIteration))
    await walk('class StopIteration', Stops(ValueError))
    source = raises(KeyError, 1)
    await anext(source)
    try:
        await source.athrow(StopAsyncIteration('thrown in'))
    except RuntimeError as e:
        print(repr(e), repr(e.__cause__))

asyncio.run(main())
