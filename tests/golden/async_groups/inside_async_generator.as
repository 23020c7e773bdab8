# A group held open by an asynchronous generator that is closed while it is suspended.
import asyncio

async def producer(queue):
    try:
        for i in range(100):
            await queue.put(i)
    except asyncio.CancelledError:
        print('producer cancelled')
        raise

async def numbers():
    queue = asyncio.Queue(1)
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(producer(queue))
            while True:
                yield await queue.get()
    except BaseException as e:
        print('generator', repr(e))
        raise
    finally:
        print('generator left')

async def main():
    source = numbers()
    async for n in source:
        print(n)
        if n == 2:
            break
    try:
        await source.aclose()
    except BaseException as e:
        print('aclose', repr(e), [type(x).__name__ for x in e.exceptions])
    source = numbers()
    print(await anext(source))
    try:
        await source.athrow(KeyError('thrown in'))
    except BaseException as e:
        print('athrow', repr(e))

asyncio.run(main())
