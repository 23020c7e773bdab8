# Children that raise something else when they are cancelled, each in its own number of turns.
import asyncio

async def leaves_badly(name, turns):
    try:
        await asyncio.sleep(3600)
    except asyncio.CancelledError:
        for _ in range(turns):
            await asyncio.sleep(0)
        raise KeyError(name)

async def leaves_well(turns):
    try:
        await asyncio.sleep(3600)
    finally:
        for _ in range(turns):
            await asyncio.sleep(0)

async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(leaves_badly('slow', 4))
            group.create_task(leaves_badly('quick', 0))
            group.create_task(leaves_well(2))
            group.create_task(leaves_badly('middle', 2))
            await asyncio.sleep(0)
            raise ValueError('body')
    except BaseExceptionGroup as eg:
        print(eg.exceptions)
        print([repr(e.__context__) for e in eg.exceptions])

    async def parent():
        async with asyncio.TaskGroup() as group:
            group.create_task(leaves_badly('only', 1))

    task = asyncio.create_task(parent())
    for _ in range(2):
        await asyncio.sleep(0)
    task.cancel()
    try:
        await task
    except BaseException as e:
        print('instead of CancelledError', repr(e), task.cancelled(), task.cancelling())

asyncio.run(main())
