# Children with deadlines of their own: one that handles it does no harm, one that does not fails the group.
import asyncio

async def child(name, handle):
    try:
        async with asyncio.timeout(0):
            try:
                await asyncio.sleep(3600)
            finally:
                print(name, 'stops')
    except TimeoutError:
        if not handle:
            raise
        print(name, 'handles it', asyncio.current_task().cancelling())
    await asyncio.sleep(0)
    return name

async def main():
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(child(n, True)) for n in 'ab']
    print([t.result() for t in tasks])
    try:
        async with asyncio.TaskGroup() as group:
            good = group.create_task(child('good', True))
            group.create_task(child('bad', False))
    except* TimeoutError as eg:
        print(eg.exceptions, good.cancelled())

asyncio.run(main())
