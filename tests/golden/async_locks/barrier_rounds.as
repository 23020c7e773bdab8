# A barrier of three used again and again: nobody begins a round before all have ended the one before.
import asyncio

async def runner(name, barrier, rounds):
    for i in range(rounds):
        for _ in range(ord(name) % 3 * (i + 1)):
            await asyncio.sleep(0)
        print(name, 'arrives', i, 'waiting', barrier.n_waiting)
        index = await barrier.wait()
        print(name, 'passes', i, 'as', index, 'waiting', barrier.n_waiting)

async def main():
    barrier = asyncio.Barrier(3)
    print(barrier.parties, barrier.n_waiting, barrier.broken)
    await asyncio.gather(*[runner(n, barrier, 3) for n in 'abc'])
    print(repr(barrier).partition('[')[2])

asyncio.run(main())
