import asyncio

async def work():
    await asyncio.sleep(0)
    return 'result'

def cb(f): pass

def show(x):
    print(repr(x).replace(__file__, 'FILE'))

async def main():
    loop = asyncio.get_running_loop()
    fut = loop.create_future()
    show(fut)
    fut.add_done_callback(cb)
    show(fut)
    fut.add_done_callback(cb)
    show(fut)
    fut.add_done_callback(print)
    show(fut)
    fut.set_result('x' * 100)
    show(fut)
    fut = loop.create_future()
    fut.set_exception(ValueError('v'))
    show(fut)
    fut.exception()
    fut.cancel()
    fut = loop.create_future()
    fut.cancel()
    show(fut)
    task = asyncio.create_task(work(), name='t')
    show(task)
    await asyncio.sleep(0)
    show(task)
    await task
    show(task)
    blocked = asyncio.create_task(wait_on(loop.create_future()), name='blocked')
    await asyncio.sleep(0)
    show(blocked)
    blocked.cancel()
    show(blocked)
    await asyncio.sleep(0)
    show(blocked)
    await asyncio.sleep(0)
    show(blocked)

async def wait_on(fut):
    await fut

asyncio.run(main())
