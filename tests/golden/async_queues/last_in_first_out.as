# LifoQueue: the youngest item first, also between waiting producers and consumers.
import asyncio

async def producer(name, queue):
    for i in range(3):
        await queue.put(f'{name}{i}')
        print('put', f'{name}{i}', queue)

async def consumer(queue, n):
    for _ in range(n):
        print('got', await queue.get(), queue)
        await asyncio.sleep(0)
        queue.task_done()

async def main():
    queue = asyncio.LifoQueue()
    for n in range(4):
        queue.put_nowait(n)
    print([queue.get_nowait() for _ in range(2)], queue)
    queue.put_nowait(9)
    print([queue.get_nowait() for _ in range(3)], queue.empty())
    queue = asyncio.LifoQueue(2)
    async with asyncio.TaskGroup() as group:
        group.create_task(producer('a', queue))
        group.create_task(producer('b', queue))
        group.create_task(consumer(queue, 6))
    await queue.join()
    print(isinstance(queue, asyncio.Queue), type(queue).__mro__[1].__name__)

asyncio.run(main())
