# a deep chain of coroutines wakes in the same turn as a shallow one
import asyncio

async def deep(n, fut):
    if n == 0:
        return await fut
    return 1 + await deep(n - 1, fut)

async def report(name, coro):
    print(name, await coro)

async def main():
    loop = asyncio.get_running_loop()
    fut = loop.create_future()
    tasks = [asyncio.create_task(report(n, deep(n, fut))) for n in (40, 0, 7, 1)]
    await asyncio.sleep(0)
    loop.call_soon(print, 'soon 1')
    fut.set_result(100)
    loop.call_soon(print, 'soon 2')
    for task in tasks:
        await task

    async def deep_sleep(n):
        return await (deep_sleep(n - 1) if n else asyncio.sleep(0, 'slept'))

    tasks = [asyncio.create_task(report(n, deep_sleep(n))) for n in (30, 0, 3)]
    for i in range(3):
        print('turn', i)
        await asyncio.sleep(0)

asyncio.run(main())
