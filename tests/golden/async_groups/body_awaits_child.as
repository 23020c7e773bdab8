# The body awaits a child that fails: the same error twice in the group; or is cancelled before it sees it.
import asyncio

async def fail(turns):
    for _ in range(turns):
        await asyncio.sleep(0)
    raise ValueError('child')

async def main():
    for handle in (False, True):
        try:
            async with asyncio.TaskGroup() as group:
                task = group.create_task(fail(2))
                try:
                    await task
                except BaseException as e:
                    print('body got', repr(e), asyncio.current_task().cancelling())
                    if not handle:
                        raise
                print('body goes on')
                try:
                    await asyncio.sleep(0)
                except asyncio.CancelledError as e:
                    print('body cancelled', e.args)
                    raise
        except BaseExceptionGroup as eg:
            print(eg.exceptions, eg.exceptions[0] is eg.exceptions[-1], asyncio.current_task().cancelling())
    try:
        async with asyncio.TaskGroup() as group:
            task = group.create_task(fail(0))
            await asyncio.wait([task])
            print('waited', task.done())
            await asyncio.sleep(0)
            print('not reached')
    except BaseExceptionGroup as eg:
        print(eg.exceptions)

asyncio.run(main())
