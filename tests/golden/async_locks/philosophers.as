# Five philosophers, five forks, taken in an order that cannot lock them up; everyone eats three times.
import asyncio

async def philosopher(n, forks, log):
    low, high = sorted((n, (n + 1) % 5))
    for meal in range(3):
        async with forks[low]:
            await asyncio.sleep(0)
            async with forks[high]:
                log.append(f'{n}.{meal}')
                await asyncio.sleep(0)
        await asyncio.sleep(0)

async def main():
    forks = [asyncio.Lock() for _ in range(5)]
    log = []
    async with asyncio.TaskGroup() as group:
        for n in range(5):
            group.create_task(philosopher(n, forks, log))
    print(log)
    print(any(f.locked() for f in forks))
    # The same, and one of them leaves the table in the middle.
    log = []
    tasks = [asyncio.create_task(philosopher(n, forks, log)) for n in range(5)]
    for turn in range(6):
        await asyncio.sleep(0)
    tasks[2].cancel()
    print(await asyncio.gather(*tasks, return_exceptions=True))
    print(log)
    print(any(f.locked() for f in forks))

asyncio.run(main())
