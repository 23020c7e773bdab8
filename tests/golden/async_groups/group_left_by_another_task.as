# A group entered in one task and left in another: a failure cancels the task that entered it.
import asyncio

async def fail():
    await asyncio.sleep(0)
    raise ValueError('child')

async def enter(group):
    await group.__aenter__()
    print('entered')
    try:
        await asyncio.sleep(3600)
    except asyncio.CancelledError:
        print('who entered is cancelled', asyncio.current_task().cancelling())
        await asyncio.sleep(0)
    print('who entered ends', asyncio.current_task().cancelling())

async def main():
    group = asyncio.TaskGroup()
    task = asyncio.create_task(enter(group))
    await asyncio.sleep(0)
    group.create_task(fail())
    try:
        await group.__aexit__(None, None, None)
    except ExceptionGroup as eg:
        print('who left', eg.exceptions, asyncio.current_task().cancelling())
    await task

asyncio.run(main())
