# shutdown(): what is in the queue is still given out, then QueueShutDown; who waits for room fails at once.
# python: skip (Queue.shutdown() came with Python 3.13)
import asyncio

async def getter(name, queue):
    try:
        while True:
            print(name, 'got', await queue.get())
            await asyncio.sleep(0)
            queue.task_done()
    except asyncio.QueueShutDown as e:
        print(name, repr(e))

async def putter(name, queue):
    try:
        await queue.put(name)
        print(name, 'put')
    except asyncio.QueueShutDown as e:
        print(name, repr(e))

async def main():
    queue = asyncio.Queue(2)
    queue.put_nowait(1)
    queue.put_nowait(2)
    putters = [asyncio.create_task(putter(n, queue)) for n in 'pq']
    await asyncio.sleep(0)
    queue.shutdown()
    queue.shutdown()
    print(queue)
    await asyncio.wait(putters)
    try:
        queue.put_nowait(3)
    except asyncio.QueueShutDown as e:
        print(repr(e), isinstance(e, Exception))
    getters = [asyncio.create_task(getter(n, queue)) for n in 'abc']
    await queue.join()
    print('joined')
    await asyncio.wait(getters)
    try:
        queue.get_nowait()
    except asyncio.QueueShutDown as e:
        print(repr(e), queue)

    queue = asyncio.Queue()
    getters = [asyncio.create_task(getter(n, queue)) for n in 'xyz']
    await asyncio.sleep(0)
    queue.put_nowait('last')
    queue.shutdown()
    await asyncio.wait(getters)

asyncio.run(main())
