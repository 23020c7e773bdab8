# repr() and str() of queues: items, those who wait, unfinished tasks.
import asyncio
import re

def show(queue):
    print(str(queue), '|', re.sub('0x[0-9a-f]+', '0x..', repr(queue)))

async def main():
    for kind in (asyncio.Queue, asyncio.PriorityQueue, asyncio.LifoQueue):
        queue = kind(2)
        show(queue)
        getters = [asyncio.create_task(queue.get()) for _ in range(2)]
        await asyncio.sleep(0)
        show(queue)
        queue.put_nowait('b')
        queue.put_nowait('a')
        show(queue)
        await asyncio.wait(getters)
        show(queue)
        putters = [asyncio.create_task(queue.put(n)) for n in range(4)]
        await asyncio.sleep(0)
        show(queue)
        for task in putters[2:]:
            task.cancel()
        await asyncio.wait(putters)
        show(queue)
    recursive = asyncio.Queue()
    recursive.put_nowait([recursive.qsize()])
    show(recursive)
    print(asyncio.Queue[int], asyncio.Queue.__name__, asyncio.QueueEmpty.__module__)

asyncio.run(main())
