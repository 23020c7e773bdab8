# abort(): who waits gets BrokenBarrierError, who comes gets another one, until reset().
import asyncio

async def visitor(name, barrier):
    try:
        print(name, await barrier.wait())
    except asyncio.BrokenBarrierError as e:
        print(name, type(e).__name__, e, isinstance(e, RuntimeError), barrier.broken)

async def main():
    barrier = asyncio.Barrier(3)
    print(barrier.broken, await barrier.abort(), barrier.broken, repr(barrier).partition('[')[2])
    await visitor('early', barrier)
    print(await barrier.reset(), barrier.broken)
    tasks = [asyncio.create_task(visitor(n, barrier)) for n in 'ab']
    await asyncio.sleep(0)
    print(barrier.n_waiting, repr(barrier).partition('[')[2])
    await barrier.abort()
    print('aborted', barrier.n_waiting, barrier.broken)
    await visitor('late', barrier)
    await asyncio.wait(tasks)
    await barrier.abort()
    await barrier.reset()
    print(repr(barrier).partition('[')[2])
    await asyncio.gather(*[visitor(n, barrier) for n in 'xyz'])
    # The last one has come, the others have not yet gone.
    tasks = [asyncio.create_task(visitor(n, barrier)) for n in 'pqr']
    await asyncio.sleep(0)
    await barrier.abort()
    await asyncio.wait(tasks)
    print(repr(barrier).partition('[')[2])

asyncio.run(main())
