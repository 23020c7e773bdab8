# Items that come from callbacks and timers: the order of the loop is the order of the items.
# run: --virtual-time
import asyncio

async def consumer(queue, n):
    return [await queue.get() for _ in range(n)]

async def main():
    loop = asyncio.get_running_loop()
    queue = asyncio.Queue()
    task = asyncio.create_task(consumer(queue, 9))
    loop.call_later(0.02, queue.put_nowait, 'later 20')
    loop.call_later(0.01, queue.put_nowait, 'later 10')
    loop.call_soon(queue.put_nowait, 'soon')
    future = loop.create_future()
    future.add_done_callback(lambda f: queue.put_nowait(f'future {f.result()}'))
    future.set_result('done')
    asyncio.create_task(queue.put('task')).add_done_callback(lambda t: queue.put_nowait('task done'))
    queue.put_nowait('at once')
    await queue.put('awaited')
    loop.call_soon(lambda: loop.call_soon(queue.put_nowait, 'soon soon'))
    print(await task)
    print(queue)

asyncio.run(main())
