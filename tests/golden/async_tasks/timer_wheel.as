# run: --virtual-time
# sleeping tasks wake in the order of their deadlines, those of equal delay in the order of creation
import asyncio

async def sleeper(name, *delays):
    for delay in delays:
        await asyncio.sleep(delay / 50)
        log.append(f'{name}{delay}')

log = []

async def main():
    delays = (5, 3, 9, 1, 7)
    await asyncio.gather(*(sleeper(chr(ord('a') + i), d) for i, d in enumerate(delays)))
    print(*log)
    log.clear()
    await asyncio.gather(*(sleeper(n, 2) for n in 'klmnopq'))
    print(*log)
    log.clear()
    await asyncio.gather(sleeper('x', 2, 4, 2), sleeper('y', 3, 2), sleeper('z', 4, 3, 0))
    print(*log)
    log.clear()
    # 'sleep sort'
    numbers = [8, 3, 12, 1, 6, 10]
    tasks = [asyncio.create_task(sleeper('', n)) for n in numbers]
    for task in reversed(tasks):
        await task
    print(*log)

asyncio.run(main())
