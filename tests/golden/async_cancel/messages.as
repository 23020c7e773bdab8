# the message of cancel(): who gets to see it, through tasks, futures, gather and shield
import asyncio

async def sleeper():
    await asyncio.sleep(10)

async def awaits(thing):
    try:
        return await thing
    except asyncio.CancelledError as e:
        print('  inside', e.args)
        raise

async def show(name, make, *args):
    task = asyncio.create_task(make)
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    task.cancel(*args)
    try:
        await task
    except asyncio.CancelledError as e:
        print(name, e.args, type(e.__context__).__name__)

async def main():
    loop = asyncio.get_running_loop()
    await show('none', sleeper())
    await show('text', sleeper(), 'text')
    await show('object', sleeper(), {'reason': 5})
    await show('empty', sleeper(), '')
    await show('zero', awaits(sleeper()), 0)
    await show('future', awaits(loop.create_future()), 'for the future')
    await show('task', awaits(asyncio.create_task(sleeper())), 'for the task')
    await show('task of task', awaits(asyncio.create_task(awaits(asyncio.create_task(sleeper())))), 'deep')
    await show('gather', awaits(asyncio.gather(sleeper(), sleeper())), 'for all')
    await show('shield', awaits(asyncio.shield(loop.create_future())), 'outer only')
    await show('wait', awaits(asyncio.wait([loop.create_future()])), 'wait')

asyncio.run(main())
