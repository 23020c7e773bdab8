# a waiter that is cancelled leaves the queue; the lock is not lost
import asyncio

async def worker(name, lock):
    try:
        async with lock:
            print(name, 'has')
            await asyncio.sleep(0)
    except asyncio.CancelledError:
        print(name, 'cancelled')

async def main():
    lock = asyncio.Lock()
    await lock.acquire()
    tasks = [asyncio.create_task(worker(n, lock)) for n in 'abc']
    await asyncio.sleep(0)
    tasks[0].cancel()
    await asyncio.sleep(0)
    lock.release()
    tasks[1].cancel()
    await asyncio.gather(*tasks)
    print(lock.locked())

asyncio.run(main())
