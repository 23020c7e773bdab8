# a wake-up by a future takes one turn; callbacks run in the order they were added
import asyncio

async def waiter(name, fut):
    print(name, 'waits')
    print(name, 'got', await fut)

async def main():
    loop = asyncio.get_running_loop()
    fut = loop.create_future()
    a = asyncio.create_task(waiter('a', fut))
    fut.add_done_callback(lambda f: print('callback 1', f.result()))
    b = asyncio.create_task(waiter('b', fut))
    await asyncio.sleep(0)
    fut.add_done_callback(lambda f: print('callback 2', f.result()))
    loop.call_soon(print, 'soon before')
    fut.set_result(7)
    loop.call_soon(print, 'soon after')
    print('set')
    await asyncio.gather(a, b)
    fut.add_done_callback(lambda f: print('late callback'))
    print('added late')
    await asyncio.sleep(0)
    print('end')

asyncio.run(main())
