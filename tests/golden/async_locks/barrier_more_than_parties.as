# More tasks than parties: who comes while a round is drained waits for the next one.
import asyncio

async def visitor(name, barrier, barriers_left):
    index = await barrier.wait()
    print(name, 'is', index, repr(barrier).partition('[')[2])
    if not index and barriers_left:
        await visitor(name + '+', barrier, barriers_left - 1)

async def main():
    barrier = asyncio.Barrier(2)
    tasks = [asyncio.create_task(visitor(n, barrier, 1)) for n in 'abcdefg']
    for _ in range(20):
        await asyncio.sleep(0)
    print([t.done() for t in tasks], barrier.n_waiting)
    while not all(t.done() for t in tasks):
        print('main', await barrier.wait())
        await asyncio.sleep(0)
    print(repr(barrier).partition('[')[2])

asyncio.run(main())
