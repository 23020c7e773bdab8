# all who wait for one future wake in the order in which they began to wait, with callbacks in between
import asyncio

async def waiter(name, fut, pause):
    for _ in range(pause):
        await asyncio.sleep(0)
    fut.add_done_callback(lambda f: print('callback of', name))
    print(name, 'waits')
    try:
        print(name, 'got', await fut)
    except Exception as e:
        print(name, 'got', repr(e))
    await asyncio.sleep(0)
    print(name, 'is last')

async def main():
    loop = asyncio.get_running_loop()
    for end in (lambda f: f.set_result('r'), lambda f: f.set_exception(OSError('e'))):
        fut = loop.create_future()
        tasks = [asyncio.create_task(waiter(n, fut, p)) for n, p in (('a', 2), ('b', 0), ('c', 1), ('d', 0))]
        for _ in range(3):
            await asyncio.sleep(0)
        print('ends')
        end(fut)
        for task in tasks:
            await task

asyncio.run(main())
