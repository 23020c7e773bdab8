# A child that ignores its cancellation keeps the group waiting; its result is still there.
import asyncio

async def stubborn(turns):
    try:
        await asyncio.sleep(3600)
    except asyncio.CancelledError:
        print('ignored', asyncio.current_task().cancelling())
    for i in range(turns):
        await asyncio.sleep(0)
        print('stubborn goes on', i)
    return 'stubborn result'

async def fail():
    await asyncio.sleep(0)
    raise ValueError('child')

async def main():
    try:
        async with asyncio.TaskGroup() as group:
            kept = group.create_task(stubborn(3))
            group.create_task(fail())
    except* ValueError as eg:
        print(eg.exceptions, kept.result(), kept.cancelled(), kept.cancelling())

    async def parent():
        async with asyncio.TaskGroup() as group:
            group.create_task(stubborn(2))
        print('not reached')

    task = asyncio.create_task(parent())
    for _ in range(2):
        await asyncio.sleep(0)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print('parent cancelled', task.cancelling())

asyncio.run(main())
