# A second cancel() of the parent while the group still waits for a child that cleans up slowly.
import asyncio

async def slow_child():
    try:
        await asyncio.sleep(3600)
    except asyncio.CancelledError as e:
        print('child cancelled', e.args)
        for i in range(6):
            try:
                await asyncio.sleep(0)
            except asyncio.CancelledError:
                print('child cancelled again at', i)
        print('child clean')
        raise

async def parent():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(slow_child())
            print('body ends')
    except asyncio.CancelledError as e:
        print('parent', repr(e), asyncio.current_task().cancelling())
        raise

async def main():
    for between in range(4):
        print('---', between)
        task = asyncio.create_task(parent())
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        print(task.cancel('one'))
        for _ in range(between):
            await asyncio.sleep(0)
        print(task.cancel('two'), task.cancelling())
        try:
            await task
        except asyncio.CancelledError as e:
            print('out', e.args)

asyncio.run(main())
