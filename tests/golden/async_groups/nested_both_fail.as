# Children of the inner and of the outer group fail in the same turn, in both orders.
import asyncio

async def fail(name):
    await asyncio.sleep(0)
    print('raises', name)
    raise ValueError(name)

def show(e):
    return [show(x) for x in e.exceptions] if isinstance(e, BaseExceptionGroup) else repr(e)

async def both(outer_first, in_body):
    try:
        async with asyncio.TaskGroup() as outer:
            if outer_first:
                outer.create_task(fail('outer'))
            try:
                async with asyncio.TaskGroup() as inner:
                    inner.create_task(fail('inner'))
                    if not outer_first:
                        outer.create_task(fail('outer'))
                    if in_body:
                        await asyncio.sleep(3600)
            except BaseException as e:
                print('inner', show(e), asyncio.current_task().cancelling())
                raise
    except BaseException as e:
        print('outer', show(e), asyncio.current_task().cancelling())

async def main():
    for outer_first in (True, False):
        for in_body in (True, False):
            print('---', outer_first, in_body)
            await both(outer_first, in_body)

asyncio.run(main())
