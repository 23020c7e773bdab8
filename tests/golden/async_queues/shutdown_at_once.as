# shutdown(immediate=True): the queue is emptied, getters fail, and join() does not wait for what was thrown away.
# python: skip (Queue.shutdown() came with Python 3.13)
import asyncio

async def told(name, wait):
    try:
        print(name, await wait)
    except (asyncio.QueueShutDown, asyncio.CancelledError) as e:
        print(name, repr(e))

async def main():
    for kind in (asyncio.Queue, asyncio.PriorityQueue, asyncio.LifoQueue):
        queue = kind(3)
        for n in range(3):
            queue.put_nowait(n)
        tasks = [asyncio.create_task(told(n, w)) for n, w in (('put', queue.put(9)), ('join', queue.join()))]
        await asyncio.sleep(0)
        print('took', queue.get_nowait(), queue.qsize())
        queue.shutdown(immediate=True)
        print(queue)
        for _ in range(3):
            await asyncio.sleep(0)
        print('one is still worked on', [t.done() for t in tasks])
        queue.task_done()
        await asyncio.wait(tasks)
        await told('get', queue.get())
        await told('join again', queue.join())

    queue = asyncio.Queue()
    tasks = [asyncio.create_task(told(n, queue.get())) for n in 'abc']
    await asyncio.sleep(0)
    queue.shutdown(immediate=True)
    tasks[1].cancel()
    await asyncio.wait(tasks)
    print(queue)

asyncio.run(main())
