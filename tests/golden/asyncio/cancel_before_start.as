# a task cancelled before its first step never runs its body
import asyncio

async def never():
    print('never')

async def main():
    task = asyncio.create_task(never())
    task.cancel()
    print(task.done(), task.cancelled())
    await asyncio.sleep(0)
    print(task.done(), task.cancelled())
    try:
        await task
    except asyncio.CancelledError:
        print('cancelled')

asyncio.run(main())
