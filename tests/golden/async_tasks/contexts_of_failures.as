# the failure of a task or future, awaited while another exception is handled, gets that one as its __context__
import asyncio
import traceback

async def fails():
    raise LookupError('child')

async def fails_later():
    await asyncio.sleep(0)
    raise LookupError('child')

def failed_future():
    fut = asyncio.get_running_loop().create_future()
    fut.set_exception(LookupError('future'))
    return fut

def failing_future():
    fut = asyncio.get_running_loop().create_future()
    asyncio.get_running_loop().call_soon(fut.set_exception, LookupError('future'))
    return fut

class Awaitable:
    def __await__(self):
        yield
        raise LookupError('awaitable')

async def in_except(make):
    try:
        raise KeyError(1)
    except KeyError:
        await make()

async def in_finally(make):
    try:
        raise KeyError(2)
    finally:
        await deeper(make)

async def deeper(make):
    return await make()

async def in_nested(make):
    try:
        raise KeyError(3)
    except KeyError:
        await in_except(make)

async def main():
    for make in (fails, fails_later, lambda: asyncio.create_task(fails()), lambda: asyncio.create_task(fails_later()),
                 failed_future, failing_future, Awaitable, lambda: asyncio.gather(fails_later())):
        for use in (in_except, in_finally, in_nested):
            try:
                await use(make)
            except LookupError as e:
                print(use.__name__, repr(e), repr(e.__context__), repr(e.__context__.__context__))
    task = asyncio.create_task(fails())
    await asyncio.wait([task])
    for n in range(2):
        try:
            raise IndexError(n)
        except IndexError:
            try:
                task.result()
            except LookupError as e:
                print(repr(e.__context__))
        print(repr(task.exception().__context__))
    try:
        await task
    except LookupError as e:
        print(repr(e.__context__))
    try:
        await in_except(lambda: asyncio.create_task(fails_later()))
    except LookupError:
        print(traceback.format_exc(), end='')

asyncio.run(main())
