# run: --virtual-time
import asyncio

async def stubborn():
    for _ in range(3):
        try:
            await asyncio.sleep(0.01)
            print('slept')
        except asyncio.CancelledError:
            print('no')
    return 'finished'

async def main():
    task = asyncio.create_task(stubborn())
    await asyncio.sleep(0)
    print(task.cancel(), task.cancelling())
    await asyncio.sleep(0)
    print(task.cancel(), task.cancelling())
    print(task.uncancel(), task.cancelling(), task.uncancel(), task.uncancel())
    print(await task, task.cancelled(), task.cancel())

asyncio.run(main())
