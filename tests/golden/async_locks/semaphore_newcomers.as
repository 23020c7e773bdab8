# A newcomer does not overtake those who wait, though the counter is above zero.
import asyncio

async def worker(name, semaphore, log):
    await semaphore.acquire()
    log.append(name)

async def main():
    semaphore, log = asyncio.Semaphore(1), []
    await semaphore.acquire()
    tasks = [asyncio.create_task(worker(n, semaphore, log)) for n in 'ab']
    await asyncio.sleep(0)
    for _ in range(3):
        semaphore.release()
    print(semaphore.locked(), repr(semaphore).partition('[')[2])
    tasks.append(asyncio.create_task(worker('newcomer', semaphore, log)))
    try:
        async with asyncio.timeout(0):
            await semaphore.acquire()
        log.append('main')
    except TimeoutError:
        log.append('main gave up')
    semaphore.release()
    await asyncio.wait(tasks)
    print(log, semaphore.locked(), repr(semaphore).partition('[')[2])

asyncio.run(main())
