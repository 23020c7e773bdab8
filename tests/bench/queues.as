# Queues: put and get without waiting, and between tasks that wait for each other.
import asyncio
import sys
import time

PARTS = "parts" in sys.argv


async def alone(turns):
    queue = asyncio.Queue()
    for i in range(turns):
        await queue.put(i)
        await queue.get()
        queue.task_done()


async def nowait(turns):
    queue = asyncio.Queue()
    for i in range(turns):
        queue.put_nowait(i)
    while not queue.empty():
        queue.get_nowait()
        queue.task_done()
    await queue.join()


async def fill(queue, turns):
    for i in range(turns):
        await queue.put((i * 7919) % 1000)


async def drain(queue):
    while True:
        await queue.get()
        queue.task_done()


async def between(queue, turns):
    drains = [asyncio.create_task(drain(queue)) for _ in range(4)]
    await asyncio.gather(*[fill(queue, turns // 4) for _ in range(4)])
    await queue.join()
    for task in drains:
        task.cancel()


async def main():
    start = time.perf_counter()
    for name, body in (("alone", alone(30000)), ("nowait", nowait(30000)), ("unbounded", between(asyncio.Queue(), 20000)),
                       ("bounded", between(asyncio.Queue(10), 20000)), ("one", between(asyncio.Queue(1), 10000)),
                       ("priority", between(asyncio.PriorityQueue(50), 20000)),
                       ("lifo", between(asyncio.LifoQueue(50), 20000))):
        began = time.perf_counter()
        await body
        if PARTS:
            print(f"{name}: {(time.perf_counter() - began) * 1000:.1f} ms")
    return time.perf_counter() - start


print("seconds", asyncio.run(main()))
