# Several tasks draw from one generator: with a lock in turn; without one, whoever comes while it waits is refused.
import asyncio

async def source():
    try:
        for n in range(7):
            await asyncio.sleep(0)
            yield n
    finally:
        print('source closed')

async def careful(name, items, lock, log):
    while True:
        async with lock:
            item = await anext(items, None)
        if item is None:
            return
        log.append(f'{name}{item}')
        await asyncio.sleep(0)

async def careless(name, items, log):
    try:
        async for item in items:
            log.append(f'{name}{item}')
    except RuntimeError as e:
        log.append(f'{name} refused')

async def main():
    log, lock, items = [], asyncio.Lock(), source()
    await asyncio.gather(*[careful(n, items, lock, log) for n in 'abc'])
    print(log)
    log, items = [], source()
    await asyncio.gather(*[careless(n, items, log) for n in 'abc'])
    print(log)

asyncio.run(main())
