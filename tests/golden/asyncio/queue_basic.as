import asyncio

async def producer(queue, count):
    for i in range(count):
        await queue.put(i)
        print('put', i, queue.qsize())
    print('producer ends')

async def consumer(queue):
    while True:
        item = await queue.get()
        print('got', item)
        await asyncio.sleep(0)
        queue.task_done()

async def main():
    queue = asyncio.Queue(maxsize=2)
    print(queue.maxsize, queue.empty(), queue.full())
    task = asyncio.create_task(consumer(queue))
    await producer(queue, 5)
    await queue.join()
    print('joined', queue.empty())
    task.cancel()
    try:
        queue.task_done()
    except ValueError as e:
        print(e)
    try:
        queue.get_nowait()
    except asyncio.QueueEmpty as e:
        print(repr(e))
    queue.put_nowait(1)
    queue.put_nowait(2)
    try:
        queue.put_nowait(3)
    except asyncio.QueueFull as e:
        print(repr(e))
    print(str(queue))

asyncio.run(main())
