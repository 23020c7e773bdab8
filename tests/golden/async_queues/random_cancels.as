# Producers, consumers and cancellations by dice: what was put was got once, or is still there.
import asyncio
import random

async def producer(n, queue, put, dice):
    for i in range(5):
        item = n * 10 + i
        await queue.put(item)
        put.append(item)
        if dice.random() < 0.5:
            await asyncio.sleep(0)

async def consumer(queue, got, dice):
    while True:
        got.append(await queue.get())
        queue.task_done()
        if dice.random() < 0.5:
            await asyncio.sleep(0)

async def main():
    for seed, kind in enumerate((asyncio.Queue, asyncio.PriorityQueue, asyncio.LifoQueue) * 2):
        dice = random.Random(seed)
        queue, put, got = kind(3), [], []
        tasks = []
        for n in range(12):
            tasks.append(asyncio.create_task(producer(n, queue, put, dice)))
            tasks.append(asyncio.create_task(consumer(queue, got, dice)))
        for _ in range(30):
            if dice.random() < 0.6:
                dice.choice(tasks).cancel()
            await asyncio.sleep(0)
        print(kind.__name__, got, queue)
        left = []
        while not queue.empty():
            left.append(queue.get_nowait())
            await asyncio.sleep(0)
        for task in tasks:
            task.cancel()
        await asyncio.wait(tasks)
        print(sorted(put) == sorted(got + left), len(put), len(set(put)))

asyncio.run(main())
