# the first exception comes out at once; the others go on
import asyncio

async def fail(n, turns):
    for _ in range(turns):
        await asyncio.sleep(0)
    print('fails', n)
    raise ValueError(n)

async def work(n, turns):
    try:
        for _ in range(turns):
            await asyncio.sleep(0)
        print('worked', n)
        return n
    finally:
        print('finally', n)

async def main():
    try:
        await asyncio.gather(work(1, 1), fail(2, 2), fail(3, 4), work(4, 5))
    except ValueError as e:
        print('caught', e.args)
    print('tasks left', len(asyncio.all_tasks()) - 1)
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    results = await asyncio.gather(work(1, 0), fail(2, 0), return_exceptions=True)
    print(results)

asyncio.run(main())
