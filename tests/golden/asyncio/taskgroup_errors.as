# run: --virtual-time
import asyncio

async def fail(n, turns=0):
    for _ in range(turns):
        await asyncio.sleep(0)
    raise ValueError(n)

async def linger(n):
    try:
        await asyncio.sleep(10)
    finally:
        print('cancelled', n)

async def bad_linger(n):
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        raise KeyError(n)

async def main():
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(linger(1))
            tg.create_task(fail(2, 1))
            tg.create_task(bad_linger(3))
            await linger('body')
    except* ValueError as eg:
        print('values', eg.exceptions)
    except* KeyError as eg:
        print('keys', eg.exceptions)
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(linger(4))
            await asyncio.sleep(0)
            raise IndexError('body')
    except BaseExceptionGroup as eg:
        print(repr(eg))
    print(asyncio.current_task().cancelling())
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(fail(5))
            tg.create_task(fail(6))
    except ExceptionGroup as eg:
        print(eg.message, eg.exceptions)

asyncio.run(main())
