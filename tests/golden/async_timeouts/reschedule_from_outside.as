# Another task and a callback move the deadline of a block.
import asyncio

async def worker(limits, name):
    try:
        async with asyncio.timeout(None) as limit:
            limits[name] = limit
            await asyncio.sleep(3600)
    except TimeoutError:
        print(name, 'expired')

async def main():
    loop = asyncio.get_running_loop()
    limits = {}
    tasks = [asyncio.create_task(worker(limits, n)) for n in 'abc']
    await asyncio.sleep(0)
    limits['b'].reschedule(0)
    loop.call_soon(limits['a'].reschedule, 0)
    limits['c'].reschedule(0)
    limits['c'].reschedule(None)
    await asyncio.wait(tasks[:2])
    print([t.done() for t in tasks])
    limits['c'].reschedule(0)
    await tasks[2]
    try:
        limits['a'].reschedule(0)
    except RuntimeError as e:
        print(e)

asyncio.run(main())
