# The body raises CancelledError although nobody asked for it: the group cancels its children and passes it on.
import asyncio

async def child(error):
    try:
        await asyncio.sleep(3600)
    except asyncio.CancelledError:
        print('child cancelled')
        if error:
            raise error
        raise

async def main():
    for error in (None, ValueError('child')):
        try:
            async with asyncio.TaskGroup() as group:
                group.create_task(child(error))
                await asyncio.sleep(0)
                raise asyncio.CancelledError('by hand')
        except BaseException as e:
            print(repr(e), repr(e.__context__), asyncio.current_task().cancelling())
    try:
        async with asyncio.TaskGroup() as group:
            future = asyncio.get_running_loop().create_future()
            future.cancel('future')
            await future
    except BaseException as e:
        print(repr(e), asyncio.current_task().cancelling())

asyncio.run(main())
