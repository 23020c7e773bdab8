# A timeout inside the group's body: its TimeoutError is an error of the body like any other.
import asyncio

async def child(name, turns):
    try:
        for i in range(turns):
            await asyncio.sleep(0)
        print(name, 'ends')
    except asyncio.CancelledError:
        print(name, 'cancelled')
        raise

async def handled():
    async with asyncio.TaskGroup() as group:
        group.create_task(child('first', 5))
        try:
            async with asyncio.timeout(0):
                await asyncio.sleep(3600)
        except TimeoutError:
            print('body handles it', asyncio.current_task().cancelling())
        group.create_task(child('second', 1))
    print('left')

async def unhandled():
    async with asyncio.TaskGroup() as group:
        group.create_task(child('third', 500))
        async with asyncio.timeout(0):
            await asyncio.sleep(3600)

async def around_child():
    async with asyncio.TaskGroup() as group:
        slow = group.create_task(child('fourth', 500))
        async with asyncio.timeout(0):
            await slow

async def main():
    for f in (handled, unhandled, around_child):
        print('---', f.__name__)
        try:
            await f()
        except BaseException as e:
            print(repr(e), e.exceptions[0].__cause__.__class__.__name__)

asyncio.run(main())
