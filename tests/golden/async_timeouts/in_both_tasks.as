# A task with a deadline waits for a task with a deadline.
# run: --virtual-time
import asyncio

async def inner(delay):
    try:
        async with asyncio.timeout(delay):
            await asyncio.sleep(3600)
    except BaseException as e:
        print('  inner', repr(e), asyncio.current_task().cancelling())
        raise

async def outer(task, delay):
    try:
        async with asyncio.timeout(delay):
            await task
    except BaseException as e:
        print('  outer', repr(e), repr(e.__cause__), task.done() and task.cancelled(),
              asyncio.current_task().cancelling())

async def main():
    for first, second in ((0, None), (None, 0), (0, 0)):
        print('inner', first, 'outer', second)
        task = asyncio.create_task(inner(first))
        await outer(task, second)
    print('shielded')
    task = asyncio.create_task(inner(0.02))
    await outer(asyncio.shield(task), 0)
    try:
        await task
    except TimeoutError:
        print('later')

asyncio.run(main())
