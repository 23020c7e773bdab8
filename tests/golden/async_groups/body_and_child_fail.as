# Errors of children come first, the body's last, whichever was first in time.
import asyncio

async def fail(name, turns):
    for _ in range(turns):
        await asyncio.sleep(0)
    print('raises', name)
    raise ValueError(name)

async def fail_when_cancelled(name):
    try:
        await asyncio.sleep(3600)
    except asyncio.CancelledError:
        await asyncio.sleep(0)
        raise KeyError(name) from None

async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fail_when_cancelled('child'))
            await asyncio.sleep(0)
            raise IndexError('body')
    except BaseExceptionGroup as eg:
        print(eg.exceptions)
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fail('child', 0))
            try:
                await asyncio.sleep(3600)
            except asyncio.CancelledError:
                print('body turns it into another error')
                raise IndexError('body')
    except BaseExceptionGroup as eg:
        print(eg.exceptions, repr(eg.exceptions[1].__context__), asyncio.current_task().cancelling())
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fail('child', 0))
            try:
                await asyncio.sleep(3600)
            except asyncio.CancelledError:
                print('body swallows it')
            await asyncio.sleep(0)
            print('body goes on', asyncio.current_task().cancelling())
    except BaseExceptionGroup as eg:
        print(eg.exceptions, asyncio.current_task().cancelling())

asyncio.run(main())
