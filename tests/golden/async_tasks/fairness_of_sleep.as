# sleep(0) hands the turn round: nobody comes twice before all others came once
import asyncio

async def worker(name, turns, trace):
    for i in range(turns):
        trace.append(name)
        await asyncio.sleep(0)
    trace.append(name.upper())

async def late(trace):
    for name, turns in (('x', 2), ('y', 1)):
        trace.append('+')
        await asyncio.create_task(worker(name, turns, trace))

async def main():
    for counts in ((3, 3, 3), (1, 5, 2), (0, 0, 4), (4, 0, 1)):
        trace = []
        tasks = [asyncio.create_task(worker(n, c, trace)) for n, c in zip('abc', counts)]
        tasks.append(asyncio.create_task(late(trace)))
        for task in tasks:
            await task
        print(counts, ''.join(trace))

asyncio.run(main())
