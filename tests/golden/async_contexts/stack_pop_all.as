# pop_all() hands the exits to another stack; aclose() leaves them at once; a stack may be used again.
import asyncio
import contextlib

@contextlib.asynccontextmanager
async def room(name):
    print('  enter', name)
    try:
        yield name
    finally:
        await asyncio.sleep(0)
        print('  leave', name)

async def open_all(names, bad=None):
    async with contextlib.AsyncExitStack() as stack:
        for name in names:
            if name == bad:
                raise OSError(name)
            await stack.enter_async_context(room(name))
        return stack.pop_all()

async def main():
    print('all open')
    rooms = await open_all('abc')
    print('  in use')
    await rooms.aclose()
    print('  closed')
    await rooms.aclose()
    print('one is bad')
    try:
        await open_all('abc', 'c')
    except OSError as e:
        print('  out', repr(e))
    print('used again')
    stack = contextlib.AsyncExitStack()
    for n in range(2):
        async with stack:
            print('  got', await stack.enter_async_context(room(n)))
    print('never entered')
    stack = contextlib.AsyncExitStack()
    await stack.enter_async_context(room('x'))
    moved = stack.pop_all()
    await stack.aclose()
    print('  still open')
    await moved.aclose()
    for wrong in (5, contextlib.nullcontext, open_all):
        try:
            await stack.enter_async_context(wrong)
        except TypeError as e:
            print(e)
    try:
        stack.enter_context(room('async'))
    except TypeError as e:
        print(e)
    async with contextlib.AsyncExitStack() as stack:
        print(await stack.enter_async_context(contextlib.nullcontext('null')))
    try:
        with contextlib.AsyncExitStack():
            pass
    except TypeError as e:
        print(e)

asyncio.run(main())
