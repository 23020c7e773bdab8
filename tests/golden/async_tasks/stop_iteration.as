# StopIteration and its kin do not get through coroutines, tasks and futures
import asyncio

async def raises(error):
    await asyncio.sleep(0)
    raise error

async def generator(error):
    yield 1
    raise error

async def main():
    loop = asyncio.get_running_loop()
    for error in (StopIteration('s'), StopAsyncIteration('a'), GeneratorExit('g')):
        task = asyncio.create_task(raises(error))
        try:
            await task
        except BaseException as e:
            print('task', repr(e), repr(e.__cause__), task.cancelled())
        try:
            await raises(error)
        except BaseException as e:
            print('coroutine', repr(e), repr(e.__cause__))
        try:
            async for item in generator(error):
                print(item)
        except BaseException as e:
            print('generator', repr(e), repr(e.__cause__))
        fut = loop.create_future()
        try:
            fut.set_exception(error)
            await fut
        except BaseException as e:
            print('future', repr(e))
        print(await asyncio.gather(raises(error), return_exceptions=True))
    try:
        loop.create_future().set_exception(StopIteration)
    except TypeError as e:
        print(e)

    class Own(StopIteration):
        pass

    fut = loop.create_future()
    try:
        fut.set_exception(Own('own'))
        print(await asyncio.gather(fut, return_exceptions=True))
    except TypeError as e:
        print(e)

asyncio.run(main())
