# A group inside a timeout: the deadline cancels the parent in the body, or where the group waits.
import asyncio

async def child(name, clean_up=0, error=None):
    try:
        await asyncio.sleep(3600)
    except asyncio.CancelledError:
        for i in range(clean_up):
            await asyncio.sleep(0)
            print(name, 'cleans up', i)
        print(name, 'leaves')
        if error:
            raise error
        raise

async def attempt(in_body, clean_up, error):
    print('---', in_body, clean_up, repr(error))
    try:
        async with asyncio.timeout(0) as limit:
            try:
                async with asyncio.TaskGroup() as group:
                    group.create_task(child('child', clean_up, error))
                    if in_body:
                        await child('body')
            except BaseException as e:
                print('group', repr(e), limit.expired())
                raise
    except BaseException as e:
        print('timeout', repr(e), limit, repr(e.__cause__))
    print(asyncio.current_task().cancelling())

async def main():
    for in_body in (True, False):
        await attempt(in_body, 0, None)
        await attempt(in_body, 2, None)
        await attempt(in_body, 0, ValueError('while leaving'))

asyncio.run(main())
