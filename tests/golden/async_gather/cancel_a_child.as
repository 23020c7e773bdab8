# one child is cancelled: gather() ends with CancelledError, but is not cancelled; its awaiter is not either
import asyncio

async def work(name, turns):
    for _ in range(turns):
        await asyncio.sleep(0)
    return name

async def user(both):
    try:
        return await both
    except asyncio.CancelledError as e:
        print('user', repr(e), asyncio.current_task().cancelling())
        return 'went on'

async def main():
    for return_exceptions in (False, True):
        for victim in (0, 1):
            tasks = [asyncio.create_task(work(n, 3)) for n in 'ab']
            both = asyncio.gather(*tasks, return_exceptions=return_exceptions)
            task = asyncio.create_task(user(both))
            await asyncio.sleep(0)
            tasks[victim].cancel('the victim')
            print(await task, both.done(), both.cancelled(), [t.done() for t in tasks])
            try:
                print(repr(both.exception()))
            except asyncio.CancelledError as e:
                print('raised', repr(e))
            await asyncio.wait(tasks)
    fut = asyncio.get_running_loop().create_future()
    both = asyncio.gather(fut, work('c', 2))
    fut.cancel()
    try:
        await both
    except asyncio.CancelledError:
        print('a cancelled future', both.cancelled(), asyncio.current_task().cancelling())

asyncio.run(main())
