# The deadline of the block and a child's failure come in the same turn or next to each other.
import asyncio

async def fail(turns):
    for _ in range(turns):
        await asyncio.sleep(0)
    print('  child raises')
    raise ValueError('child')

async def attempt(turns, in_body):
    me = asyncio.current_task()
    try:
        async with asyncio.timeout(None) as limit:
            async with asyncio.TaskGroup() as group:
                group.create_task(fail(turns))
                await asyncio.sleep(0)
                limit.reschedule(asyncio.get_running_loop().time())
                if in_body:
                    await asyncio.sleep(3600)
    except BaseException as e:
        print('  ', repr(e), limit, me.cancelling())

async def main():
    for in_body in (True, False):
        for turns in range(5):
            print('child fails after', turns, 'in body' if in_body else 'at the end')
            await asyncio.create_task(attempt(turns, in_body))

asyncio.run(main())
