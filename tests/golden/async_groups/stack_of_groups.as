# Groups in an AsyncExitStack: the last one entered is the first to be waited for.
import asyncio
import contextlib

async def child(name, turns, error=None):
    try:
        for _ in range(turns):
            await asyncio.sleep(0)
    except asyncio.CancelledError:
        print(name, 'cancelled')
        raise
    print(name, 'ends')
    if error:
        raise error

async def main():
    async with contextlib.AsyncExitStack() as stack:
        stack.callback(print, 'bottom')
        first = await stack.enter_async_context(asyncio.TaskGroup())
        stack.callback(print, 'between')
        second = await stack.enter_async_context(asyncio.TaskGroup())
        stack.callback(print, 'top')
        first.create_task(child('first', 2))
        second.create_task(child('second', 5))
        print('body ends')
    for where in ('first', 'second'):
        try:
            async with contextlib.AsyncExitStack() as stack:
                groups = [await stack.enter_async_context(asyncio.TaskGroup()) for _ in range(3)]
                groups[0].create_task(child('in 0', 9 if where == 'second' else 1, KeyError(0)))
                groups[1].create_task(child('in 1', 9))
                groups[2].create_task(child('in 2', 9 if where == 'first' else 1, KeyError(2)))
                print('body ends')
        except* KeyError as eg:
            print(repr(eg))

asyncio.run(main())
