# the traceback of an exception that came through tasks: where it was raised, and each await on its way
import asyncio
import traceback

async def leaf(n):
    await asyncio.sleep(0)
    return 10 // n

async def middle(n):
    return await leaf(n) + 1

async def awaits_task(n):
    task = asyncio.create_task(middle(n))
    return await task

async def awaits_gather(n):
    return await asyncio.gather(middle(1), middle(n))

async def awaits_future(fut):
    try:
        return await fut
    except ArithmeticError as e:
        raise LookupError('no future') from e

def show(e):
    print(''.join(traceback.format_exception(e)), end='')
    print('--')

async def main():
    for make in (middle, awaits_task, awaits_gather):
        try:
            await make(0)
        except ZeroDivisionError as e:
            show(e)
    task = asyncio.create_task(middle(0))
    try:
        await task
    except ZeroDivisionError as e:
        show(e)
    fut = asyncio.get_running_loop().create_future()
    fut.set_exception(ZeroDivisionError('set by hand'))
    try:
        await awaits_future(fut)
    except LookupError as e:
        show(e)

asyncio.run(main())
