# Tasks with groups in tasks with groups: one cancel() at the top goes down, the answers come up.
import asyncio

async def node(name, depth, group_error):
    try:
        async with asyncio.TaskGroup() as group:
            if depth:
                group.create_task(node(name + '>', depth - 1, group_error))
            else:
                print('deepest', name)
                await asyncio.sleep(3600)
    except BaseException as e:
        print(name, type(e).__name__, asyncio.current_task().cancelling())
        if depth == group_error:
            raise ValueError(name) from None
        raise

def show(e):
    return [show(x) for x in e.exceptions] if isinstance(e, BaseExceptionGroup) else repr(e)

async def main():
    for group_error in (None, 0, 1, 3):
        print('---', group_error)
        task = asyncio.create_task(node('n', 3, group_error))
        for _ in range(6):
            await asyncio.sleep(0)
        task.cancel('from the top')
        try:
            await task
        except BaseException as e:
            print('out', show(e), task.cancelled())

asyncio.run(main())
