# Putters cancelled at every place, before or after room was made: what was not put is not there.
import asyncio
import itertools

async def putter(name, queue, log):
    try:
        await queue.put(name)
        log.append(name)
    except asyncio.CancelledError:
        log.append(name.upper())
        raise

async def attempt(victims, taken, taken_first):
    queue, log = asyncio.Queue(2), []
    queue.put_nowait(1)
    queue.put_nowait(2)
    tasks = [asyncio.create_task(putter(n, queue, log)) for n in 'abcd']
    await asyncio.sleep(0)
    for step in (0, 1):
        if taken_first == (step == 0):
            for _ in range(taken):
                queue.get_nowait()
        else:
            for v in victims:
                tasks[v].cancel()
    for _ in range(4):
        await asyncio.sleep(0)
    print(victims, taken, taken_first, ' '.join(log), queue)
    for task in tasks:
        task.cancel()
    await asyncio.wait(tasks)

async def main():
    for taken in (1, 2):
        for count in range(3):
            for victims in itertools.combinations(range(4), count):
                for taken_first in (True, False):
                    await attempt(victims, taken, taken_first)

asyncio.run(main())
