# cancelled while an async generator stands at its yield: it is closed by aclosing(), by aclose(), or at the end of the loop
import asyncio
import contextlib

async def source(log):
    try:
        yield 1
        yield 2
    finally:
        log.append('closing')
        await asyncio.sleep(0)
        log.append('closed')

async def with_aclosing(log):
    async with contextlib.aclosing(source(log)) as items:
        async for item in items:
            log.append(item)
            await asyncio.sleep(10)

async def with_finally(log):
    items = source(log)
    try:
        async for item in items:
            log.append(item)
            await asyncio.sleep(10)
    finally:
        await items.aclose()
        log.append('after aclose')

async def delegating(log):
    async def outer():
        try:
            async with contextlib.aclosing(source(log)) as items:
                async for item in items:
                    yield item
        finally:
            log.append('outer closed')
    async with contextlib.aclosing(outer()) as items:
        async for item in items:
            log.append(item)
            await asyncio.sleep(10)

async def main():
    for make in (with_aclosing, with_finally, delegating):
        for again in (False, True):
            log = []
            task = asyncio.create_task(make(log))
            await asyncio.sleep(0)
            task.cancel()
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            if again:
                log.append('!' if task.cancel() else '?')
            await asyncio.wait([task])
            print(make.__name__, again, task.cancelled(), log)

asyncio.run(main())
