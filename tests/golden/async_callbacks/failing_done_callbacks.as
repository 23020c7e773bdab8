# done callbacks of futures and tasks that fail: the future stays as it is, the other callbacks and the waiters go on
import asyncio

def bad(name):
    def callback(fut):
        print('callback', name)
        raise RuntimeError(name)
    return callback

async def work():
    return 'result'

async def use(name, fut):
    print(name, await fut)

async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda loop, context: print('handler', context['exception'], 'handle' in context, 'future' in context))
    fut = loop.create_future()
    fut.add_done_callback(bad('first'))
    task = asyncio.create_task(use('user', fut))
    await asyncio.sleep(0)
    fut.add_done_callback(bad('second'))
    fut.set_result('value')
    await task
    print(fut.result())
    task = asyncio.create_task(work())
    task.add_done_callback(bad('of the task'))
    task.add_done_callback(lambda t: print('good', t.result()))
    print(await task)
    await asyncio.sleep(0)
    task = asyncio.create_task(asyncio.sleep(10))
    task.add_done_callback(bad('of the cancelled'))
    await asyncio.sleep(0)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print('cancelled')
    await asyncio.sleep(0)

asyncio.run(main())
