import asyncio

async def worker(name, barrier, delays):
    for turn in range(2):
        for _ in range(delays):
            await asyncio.sleep(0)
        async with barrier as position:
            print(name, turn, position)

async def main():
    barrier = asyncio.Barrier(3)
    print(barrier.parties, barrier.n_waiting, barrier.broken)
    await asyncio.gather(*(worker(n, barrier, d) for d, n in enumerate('abc')))
    task = asyncio.create_task(barrier.wait())
    await asyncio.sleep(0)
    print(barrier.n_waiting)
    await barrier.abort()
    try:
        await task
    except asyncio.BrokenBarrierError as e:
        print(e, barrier.broken)
    await barrier.reset()
    print(barrier.broken)
    try:
        asyncio.Barrier(0)
    except ValueError as e:
        print(e)

asyncio.run(main())
