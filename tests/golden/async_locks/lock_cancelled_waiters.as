# Waiters cancelled at every place of the queue: the others keep their order, nobody gets the lock twice.
import asyncio
import itertools

async def worker(name, lock, log):
    try:
        async with lock:
            log.append(name)
            await asyncio.sleep(0)
    except asyncio.CancelledError:
        log.append(name.upper())
        raise

async def attempt(victims, turns):
    lock, log = asyncio.Lock(), []
    await lock.acquire()
    tasks = [asyncio.create_task(worker(n, lock, log)) for n in 'abcd']
    await asyncio.sleep(0)
    for v in victims:
        tasks[v].cancel()
    for _ in range(turns):
        await asyncio.sleep(0)
    lock.release()
    await asyncio.wait(tasks)
    print(victims, turns, ''.join(log), lock.locked(), repr(lock)[-11:])

async def main():
    for count in range(5):
        for victims in itertools.combinations(range(4), count):
            for turns in (0, 1, 2):
                await attempt(victims, turns)

asyncio.run(main())
