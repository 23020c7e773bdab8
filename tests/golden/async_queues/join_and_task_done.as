# join() waits until as many task_done() as items put; several joiners, and items that come meanwhile.
import asyncio

async def joiner(name, queue):
    await queue.join()
    print(name, 'joined', queue)

async def main():
    queue = asyncio.Queue()
    await queue.join()
    print('nothing to wait for')
    for n in range(3):
        queue.put_nowait(n)
    tasks = [asyncio.create_task(joiner(n, queue)) for n in 'ab']
    for n in range(3):
        await asyncio.sleep(0)
        print('got', await queue.get(), queue)
        queue.task_done()
        if n == 1:
            await queue.put('more')
    await asyncio.sleep(0)
    print([t.done() for t in tasks], queue)
    queue.task_done()
    print('done before it is taken', queue)
    await asyncio.wait(tasks)
    try:
        queue.task_done()
    except ValueError as e:
        print(e)
    print(queue.get_nowait(), queue.empty())
    # Done and put again in one turn: who was woken has joined.
    queue.put_nowait(1)
    task = asyncio.create_task(joiner('c', queue))
    await asyncio.sleep(0)
    queue.task_done()
    queue.put_nowait(2)
    await task
    task = asyncio.create_task(joiner('cancelled', queue))
    await asyncio.sleep(0)
    task.cancel()
    await asyncio.wait([task])
    print(task.cancelled(), queue)

asyncio.run(main())
