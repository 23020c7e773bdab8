# the task of asyncio.run() itself is cancelled: by itself, by a callback, by a child; what comes out of run()
import asyncio

async def child(victim):
    await asyncio.sleep(0)
    victim.cancel('by the child')
    await asyncio.sleep(10)

async def main(how):
    task = asyncio.current_task()
    try:
        if how == 'itself':
            task.cancel('by itself')
        elif how == 'callback':
            asyncio.get_running_loop().call_soon(task.cancel, 'by a callback')
        elif how == 'child':
            asyncio.create_task(child(task))
        elif how == 'at the end':
            task.cancel('at the end')
            return 'lost'
        await asyncio.sleep(5)
        return 'not cancelled'
    except asyncio.CancelledError as e:
        print('main', e.args)
        if how == 'callback':
            return 'kept alive'
        raise
    finally:
        print('finally', how)

for how in ('itself', 'callback', 'child', 'at the end'):
    try:
        print('result', asyncio.run(main(how)))
    except asyncio.CancelledError as e:
        print('CancelledError', e.args)

loop = asyncio.new_event_loop()
task = loop.create_task(asyncio.sleep(10))
loop.call_soon(task.cancel)
try:
    loop.run_until_complete(task)
except asyncio.CancelledError as e:
    print('run_until_complete', e.args, task.cancelled())
loop.close()
