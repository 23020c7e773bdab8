# A semaphore of two over five jobs: who runs when, and how many at once.
import asyncio

turn = 0

def tick():
    global turn
    turn += 1
    asyncio.get_running_loop().call_soon(tick)

async def job(name, semaphore, turns):
    async with semaphore as value:
        print(turn, name, 'begins', value, semaphore.locked())
        for _ in range(turns):
            await asyncio.sleep(0)
        print(turn, name, 'ends')
    print(turn, name, 'left', semaphore.locked())

async def main():
    tick()
    semaphore = asyncio.Semaphore(2)
    await asyncio.gather(*[job(n, semaphore, t) for n, t in zip('abcde', (3, 1, 2, 0, 1))])
    print(turn, semaphore.locked(), await semaphore.acquire(), await semaphore.acquire(), semaphore.locked())

asyncio.run(main())
