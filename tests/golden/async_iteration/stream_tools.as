# Small tools over streams: take, window, zip, chain, merge, and who is closed when the consumer has had enough.
import asyncio
import contextlib

async def numbers(name, n, log):
    try:
        for i in range(n):
            await asyncio.sleep(0)
            yield i
    finally:
        log.append(f'{name} closed')

async def take(source, n):
    async with contextlib.aclosing(source):
        if n:
            async for x in source:
                yield x
                n -= 1
                if not n:
                    break

async def windows(source, size):
    window = []
    async for x in source:
        window.append(x)
        if len(window) == size:
            yield tuple(window)
            del window[0]

async def zipped(*sources):
    try:
        while True:
            yield tuple([await anext(s) for s in sources])
    except StopAsyncIteration:
        return
    finally:
        for s in sources:
            await s.aclose()

async def chained(*sources):
    for s in sources:
        async for x in s:
            yield x

async def merged(*sources):
    queue, end = asyncio.Queue(), object()

    async def pump(source):
        async for x in source:
            await queue.put(x)
        await queue.put(end)

    async with asyncio.TaskGroup() as group:
        for s in sources:
            group.create_task(pump(s))
        left = len(sources)
        while left:
            x = await queue.get()
            if x is end:
                left -= 1
            else:
                yield x

async def main():
    log = []
    for text, stream in (
        ('take', take(numbers('a', 100, log), 3)), ('take none', take(numbers('b', 100, log), 0)),
        ('take more', take(numbers('c', 2, log), 5)), ('windows', windows(numbers('d', 5, log), 3)),
        ('zip', zipped(numbers('e', 3, log), numbers('f', 2, log))),
        ('chain', chained(numbers('g', 2, log), numbers('h', 1, log))),
        ('merge', merged(numbers('i', 3, log), numbers('j', 2, log), numbers('k', 0, log))),
    ):
        log.clear()
        print(text, [x async for x in stream], log)
    try:
        print([x async for x in zipped(numbers('a', 1, log), failing())])
    except ExceptionGroup as e:
        print(e)
    except LookupError as e:
        print(repr(e))

async def failing():
    raise LookupError('in a source')
    yield

asyncio.run(main())
