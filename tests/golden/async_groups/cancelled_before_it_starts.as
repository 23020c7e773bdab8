# cancel() is asked for before the group is entered: entering awaits nothing, the first await tells.
import asyncio

async def child(name):
    print('child', name, 'begins')
    try:
        await asyncio.sleep(0)
        print('child', name, 'ends')
    except asyncio.CancelledError:
        print('child', name, 'cancelled')
        raise

async def body_awaits():
    asyncio.current_task().cancel('early')
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(child(1))
            print('entered')
            await asyncio.sleep(0)
            print('not reached')
    except asyncio.CancelledError as e:
        print('CancelledError', e.args)

async def group_awaits():
    asyncio.current_task().cancel('early')
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(child(2))
            print('entered')
    except asyncio.CancelledError as e:
        print('CancelledError', e.args)

async def nobody_awaits():
    asyncio.current_task().cancel('early')
    async with asyncio.TaskGroup():
        print('entered')
    print('left', asyncio.current_task().cancelling())
    try:
        await asyncio.sleep(0)
    except asyncio.CancelledError as e:
        print('then', e.args)

async def main():
    for f in (body_awaits, group_awaits, nobody_awaits):
        print('---', f.__name__)
        await asyncio.create_task(f())

asyncio.run(main())
