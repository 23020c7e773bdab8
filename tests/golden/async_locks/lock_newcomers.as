# A newcomer finds the lock free but promised: it waits behind the one who was woken.
import asyncio

async def waiter(name, lock, log):
    async with lock:
        log.append(name)

async def main():
    lock, log = asyncio.Lock(), []
    await lock.acquire()
    first = asyncio.create_task(waiter('first', lock, log))
    await asyncio.sleep(0)
    lock.release()
    print(lock.locked(), repr(lock)[-21:])
    newcomer = asyncio.create_task(waiter('newcomer', lock, log))
    async with lock:
        log.append('main')
    await asyncio.wait([first, newcomer])
    print(log)
    # All who waited are gone: nobody is in the way.
    await lock.acquire()
    gone = [asyncio.create_task(waiter('gone', lock, log)) for _ in range(3)]
    await asyncio.sleep(0)
    for task in gone:
        task.cancel()
    lock.release()
    asyncio.get_running_loop().call_soon(log.append, 'a turn later')
    await lock.acquire()
    log.append('main')
    lock.release()
    await asyncio.wait(gone)
    print(log[3:], [t.cancelled() for t in gone])

asyncio.run(main())
