# reset() while nobody, somebody, or everybody waits.
import asyncio

async def visitor(name, barrier):
    try:
        print(name, await barrier.wait())
    except asyncio.BrokenBarrierError as e:
        print(name, repr(e), barrier.broken, repr(barrier).partition('[')[2])
        return 'broken'

async def main():
    barrier = asyncio.Barrier(3)
    for waiting in range(4):
        print('---', waiting)
        tasks = [asyncio.create_task(visitor(n, barrier)) for n in 'abcd'[:waiting]]
        await asyncio.sleep(0)
        await barrier.reset()
        print('reset', repr(barrier).partition('[')[2])
        late = [asyncio.create_task(visitor(n, barrier)) for n in 'xyz']
        for _ in range(20):
            await asyncio.sleep(0)
        print([t.done() for t in tasks + late], repr(barrier).partition('[')[2])

asyncio.run(main())
