# Several children fail in the same turn: all are in the group, in the order in which they ended.
import asyncio

async def fail(error, turns):
    for _ in range(turns):
        await asyncio.sleep(0)
    print('raises', error)
    raise error

async def collect(*plans):
    try:
        async with asyncio.TaskGroup() as group:
            for error, turns in plans:
                group.create_task(fail(error, turns))
            print('body ends')
    except BaseExceptionGroup as eg:
        print(type(eg).__name__, eg.exceptions)

async def main():
    await collect((ValueError(1), 0), (KeyError(2), 0), (OSError(3), 0))
    await collect((ValueError(1), 2), (KeyError(2), 1), (OSError(3), 1))
    await collect((ValueError(1), 2), (KeyError(2), 2), (OSError(3), 0))
    await collect((ValueError(1), 0), (KeyError(2), 1))
    await collect((ValueError(1), 1), (KeyError(2), 2))

asyncio.run(main())
