# The parent is cancelled from outside after every number of turns.
import asyncio

async def child(name, turns):
    try:
        for i in range(turns):
            print(' ', name, i)
            await asyncio.sleep(0)
        print(' ', name, 'done')
    except asyncio.CancelledError:
        print(' ', name, 'cancelled')
        raise

async def parent():
    try:
        print('  enters')
        async with asyncio.TaskGroup() as group:
            first = group.create_task(child('first', 2))
            print('  body awaits')
            await asyncio.sleep(0)
            await first
            second = group.create_task(child('second', 2))
            print('  body ends')
        print('  left')
        await asyncio.sleep(0)
        return 'result'
    except BaseException as e:
        print('  parent', repr(e), asyncio.current_task().cancelling())
        raise

async def main():
    for turns in range(10):
        print('cancelled after', turns)
        task = asyncio.create_task(parent())
        for _ in range(turns):
            await asyncio.sleep(0)
        print('  cancel', task.cancel('from outside'))
        try:
            print('  result', await task)
        except asyncio.CancelledError as e:
            print('  out', e.args, task.cancelled())

asyncio.run(main())
