# Lock, Semaphore, Event and Condition: taken without waiting, and handed from task to task.
import asyncio
import sys
import time

PARTS = "parts" in sys.argv


async def free_lock(turns):
    lock = asyncio.Lock()
    for _ in range(turns):
        async with lock:
            pass


async def free_semaphore(turns):
    semaphore = asyncio.Semaphore(3)
    for _ in range(turns):
        async with semaphore:
            pass
        await semaphore.acquire()
        semaphore.release()


async def set_event(turns):
    event = asyncio.Event()
    event.set()
    for _ in range(turns):
        await event.wait()


async def hold(lock, turns):
    for _ in range(turns):
        async with lock:
            await asyncio.sleep(0)


async def handed_over(lock, turns):
    await asyncio.gather(*[hold(lock, turns // 20) for _ in range(20)])


async def ping(turns):
    here, there = asyncio.Event(), asyncio.Event()

    async def answer():
        for _ in range(turns):
            await here.wait()
            here.clear()
            there.set()

    async with asyncio.TaskGroup() as group:
        group.create_task(answer())
        for _ in range(turns):
            here.set()
            await there.wait()
            there.clear()


async def notified(turns):
    condition = asyncio.Condition()
    done = 0

    async def wait():
        nonlocal done
        async with condition:
            await condition.wait()
            done += 1
            condition.notify()

    waiters = [asyncio.create_task(wait()) for _ in range(turns)]
    await asyncio.sleep(0)
    async with condition:
        condition.notify()
    await asyncio.gather(*waiters)


async def main():
    start = time.perf_counter()
    for name, body in (("lock", free_lock(50000)), ("semaphore", free_semaphore(25000)), ("event", set_event(50000)),
                       ("handed over", handed_over(asyncio.Lock(), 10000)),
                       ("bounded", handed_over(asyncio.BoundedSemaphore(3), 10000)), ("ping", ping(5000)), ("condition", notified(5000))):
        began = time.perf_counter()
        await body
        if PARTS:
            print(f"{name}: {(time.perf_counter() - began) * 1000:.1f} ms")
    return time.perf_counter() - start


print("seconds", asyncio.run(main()))
