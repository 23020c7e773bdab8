# cancelled at each turn of asynchronous comprehensions and generator expressions: nothing half-made gets out
import asyncio

async def items(n, log):
    try:
        for i in range(n):
            await asyncio.sleep(0)
            yield i
    finally:
        log.append('items closed')

async def double(i, log):
    log.append(i)
    await asyncio.sleep(0)
    return 2 * i

async def program(log):
    result = 'nothing'
    try:
        result = [await double(i, log) async for i in items(2, log)]
        result = {k: v async for k, v in pairs(log)}
    finally:
        log.append(result)

async def pairs(log):
    for k in 'xy':
        yield k, await double(len(log), log)

async def main():
    for turns in range(9):
        log = []
        task = asyncio.create_task(program(log))
        for _ in range(turns):
            await asyncio.sleep(0)
        task.cancel()
        await asyncio.wait([task])
        print(turns, task.cancelled(), *(x for x in log if x != 'items closed'))

asyncio.run(main())
