# run: --virtual-time
# as_completed() with a timeout: the first ones come, then each further one raises TimeoutError
import asyncio

async def work(delay):
    await asyncio.sleep(delay / 100)
    return delay

async def main():
    for timeout in (0.05, 0.5, 0):
        tasks = [asyncio.create_task(work(d)) for d in (10, 3, 14)]
        for coro in asyncio.as_completed(tasks, timeout=timeout):
            try:
                print(await coro)
            except asyncio.TimeoutError as e:
                print(repr(e), [t.done() for t in tasks])
        print(timeout, [t.cancelled() for t in tasks])
        await asyncio.wait(tasks)

asyncio.run(main())
