# Getters cancelled at every place, before or after items came: no item is lost, the others keep their order.
import asyncio
import itertools

async def getter(name, queue, log):
    try:
        log.append(f'{name}{await queue.get()}')
    except asyncio.CancelledError:
        log.append(name.upper())
        raise

async def attempt(victims, items, items_first):
    queue, log = asyncio.Queue(), []
    tasks = [asyncio.create_task(getter(n, queue, log)) for n in 'abcd']
    await asyncio.sleep(0)
    for step in (0, 1):
        if items_first == (step == 0):
            for i in range(items):
                queue.put_nowait(i)
        else:
            for v in victims:
                tasks[v].cancel()
    for _ in range(4):
        await asyncio.sleep(0)
    print(victims, items, items_first, ' '.join(log), queue)
    for task in tasks:
        task.cancel()
    await asyncio.wait(tasks)

async def main():
    for items in (1, 2):
        for count in range(3):
            for victims in itertools.combinations(range(4), count):
                for items_first in (True, False):
                    await attempt(victims, items, items_first)

asyncio.run(main())
