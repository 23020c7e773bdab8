# as_completed() hands each exception out where its turn comes, and goes on
import asyncio

async def work(n):
    for _ in range(n):
        await asyncio.sleep(0)
    if n % 2:
        raise ValueError(n)
    return n

async def main():
    tasks = [asyncio.create_task(work(n)) for n in (4, 1, 0, 3, 2)]
    tasks[0].cancel()
    for coro in asyncio.as_completed(tasks):
        try:
            print(await coro)
        except ValueError as e:
            print(repr(e))
        except asyncio.CancelledError:
            print('cancelled')
    print([t.done() for t in tasks])
    for bad in (5, None, work, [3], asyncio.get_running_loop().create_future()):
        try:
            for coro in asyncio.as_completed(bad):
                print('never', await coro)
        except TypeError as e:
            print('TypeError', str(e).split(' at 0x')[0].replace('<function work', 'work'))
    task = asyncio.create_task(work(0))
    print([await coro for coro in asyncio.as_completed([task, task, task])])
    print([await coro for coro in asyncio.as_completed({task})])

asyncio.run(main())
