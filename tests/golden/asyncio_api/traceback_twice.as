# The traceback of an exception that several awaits of one task or future see.
import asyncio
import traceback


def lines(exc):
    return [(frame.name, frame.line) for frame in traceback.extract_tb(exc.__traceback__)]


async def inner():
    await asyncio.sleep(0)
    return 1 / 0


async def outer():
    return await inner()


async def waits(name, awaitable):
    try:
        await awaitable
    except ZeroDivisionError as e:
        print(name, lines(e))


async def main():
    task = asyncio.create_task(outer())
    for i in range(3):
        try:
            await task
        except ZeroDivisionError as e:
            print(i, lines(e))
    try:
        task.result()
    except ZeroDivisionError as e:
        print('result', lines(e), task.exception() is e, e.__context__)

    task = asyncio.create_task(outer())
    await asyncio.wait([task])
    print('exception', lines(task.exception()), lines(task.exception()))
    await waits('first', task)
    await waits('second', task)

    task = asyncio.create_task(outer())
    await asyncio.gather(waits('a', task), waits('b', task), waits('c', task))
    print('after', lines(task.exception()))

    future = asyncio.get_running_loop().create_future()
    try:
        1 / 0
    except ZeroDivisionError as e:
        future.set_exception(e)
    for i in range(2):
        await waits(f'future {i}', future)

    task = asyncio.create_task(outer())
    results = await asyncio.gather(task, return_exceptions=True)
    print('gathered', lines(results[0]))
    await waits('gathered', task)
    task = asyncio.create_task(outer())
    await waits('shielded', asyncio.shield(task))
    await waits('itself', task)


asyncio.run(main())
