# Waiters of a semaphore cancelled at every place, before or after releases: what was given to them goes on.
import asyncio
import itertools

async def worker(name, semaphore, log):
    try:
        await semaphore.acquire()
        log.append(name)
    except asyncio.CancelledError:
        log.append(name.upper())
        raise

async def attempt(victims, releases, release_first):
    semaphore, log = asyncio.Semaphore(0), []
    tasks = [asyncio.create_task(worker(n, semaphore, log)) for n in 'abcd']
    await asyncio.sleep(0)
    for step in (0, 1):
        if release_first == (step == 0):
            for _ in range(releases):
                semaphore.release()
        else:
            for v in victims:
                tasks[v].cancel()
    for _ in range(4):
        await asyncio.sleep(0)
    print(victims, releases, release_first, ''.join(log), repr(semaphore).partition('[')[2])
    for task in tasks:
        task.cancel()
    await asyncio.wait(tasks)

async def main():
    for releases in (1, 2):
        for count in range(3):
            for victims in itertools.combinations(range(4), count):
                for release_first in (True, False):
                    await attempt(victims, releases, release_first)

asyncio.run(main())
