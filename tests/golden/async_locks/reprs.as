# The repr of every lock in its states, with the number of those who wait.
import asyncio
import re

def show(*things):
    print(*(re.sub('0x[0-9a-f]+', '0x..', repr(t)) for t in things))

class Own(asyncio.Lock):
    pass

async def main():
    lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
    semaphore, bounded, barrier = asyncio.Semaphore(2), asyncio.BoundedSemaphore(1), asyncio.Barrier(3)
    show(lock, event, condition, semaphore, bounded, barrier, Own())
    await lock.acquire()
    event.set()
    await condition.acquire()
    await semaphore.acquire()
    await bounded.acquire()
    show(lock, event, condition, semaphore, bounded)
    event.clear()
    await semaphore.acquire()
    tasks = [asyncio.create_task(c) for c in (lock.acquire(), lock.acquire(), event.wait(), condition.wait(),
             condition.acquire(), semaphore.acquire(), bounded.acquire(), bounded.acquire(), barrier.wait())]
    await asyncio.sleep(0)
    show(lock, event, condition, semaphore, bounded, barrier)
    for task in tasks:
        task.cancel()
    show(lock, semaphore, barrier)
    condition.release()
    await asyncio.wait(tasks)
    show(lock, event, condition, semaphore, bounded, barrier)

asyncio.run(main())
