# loop.shutdown_asyncgens() by hand: closes what is suspended, once; later generators are not watched.
import asyncio
import warnings

warnings.simplefilter('ignore')

async def numbers(name):
    try:
        yield 1
        yield 2
    finally:
        print(name, 'closed')

async def main():
    loop = asyncio.get_running_loop()
    await loop.shutdown_asyncgens()
    print('nothing to close')
    first = numbers('first')
    print(await anext(first))
    ended = numbers('ended')
    print([n async for n in ended])
    await loop.shutdown_asyncgens()
    try:
        await anext(first)
    except StopAsyncIteration:
        print('first is over')
    unborn = numbers('unborn')
    await loop.shutdown_asyncgens()
    print(await anext(unborn))
    await unborn.aclose()
    busy = slow()
    task = asyncio.create_task(step(busy))
    await asyncio.sleep(0)
    await loop.shutdown_asyncgens()
    print(await task)
    await busy.aclose()

async def slow():
    try:
        await asyncio.sleep(0)
        yield 'slow'
    finally:
        print('slow closed')

async def step(source):
    return await anext(source)

asyncio.run(main())
