# Errors that are no Exception: a group of BaseExceptionGroup; SystemExit and KeyboardInterrupt leave as they are.
import asyncio

class Abrupt(BaseException):
    pass

async def fail(error):
    await asyncio.sleep(0)
    raise error

async def linger():
    try:
        await asyncio.sleep(3600)
    except asyncio.CancelledError:
        print('sibling cancelled')
        raise

async def group_of(*errors):
    async with asyncio.TaskGroup() as group:
        group.create_task(linger())
        for error in errors:
            group.create_task(fail(error))

async def body_raises(error):
    async with asyncio.TaskGroup() as group:
        group.create_task(linger())
        await asyncio.sleep(0)
        raise error

async def main():
    for errors in ([Abrupt(1)], [Abrupt(2), ValueError(3)], [ValueError(4), Abrupt(5)]):
        try:
            await group_of(*errors)
        except BaseException as e:
            print(type(e).__name__, e.exceptions)
    for error in (Abrupt(6), GeneratorExit(7), SystemExit(8), KeyboardInterrupt(9), StopAsyncIteration(10)):
        try:
            await body_raises(error)
        except BaseException as e:
            print(repr(e), asyncio.current_task().cancelling())

asyncio.run(main())
