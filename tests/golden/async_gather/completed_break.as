# leaving as_completed() early: the others go on, and may be awaited by themselves
import asyncio

async def work(n, log):
    for _ in range(n):
        await asyncio.sleep(0)
    log.append(n)
    return n

async def main():
    log = []
    tasks = [asyncio.create_task(work(n, log)) for n in (5, 1, 3)]
    for coro in asyncio.as_completed(tasks):
        print('first', await coro, log)
        break
    print(await tasks[2], log, await tasks[0], log)
    # a coroutine of it that nobody awaits is taken by nobody: close it
    tasks = [asyncio.create_task(work(n, log)) for n in (2, 0)]
    coros = list(asyncio.as_completed(tasks))
    coros[0].close()
    print(await coros[1], [t.done() for t in tasks])
    await tasks[0]
    # cancelled while it waits for the next
    async def consume(tasks):
        for coro in asyncio.as_completed(tasks):
            log.append(f'got {await coro}')
    log.clear()
    tasks = [asyncio.create_task(work(n, log)) for n in (1, 6)]
    consumer = asyncio.create_task(consume(tasks))
    for _ in range(5):
        await asyncio.sleep(0)
    consumer.cancel()
    await asyncio.wait([consumer])
    print(consumer.cancelled(), log, [t.done() for t in tasks])
    print(await tasks[1])

asyncio.run(main())
