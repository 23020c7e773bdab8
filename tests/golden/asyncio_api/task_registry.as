# What libraries with schedulers of their own use: _enter_task, _leave_task, _register_task, _set_running_loop.
import asyncio
import re


def attempt(label, call, *args):
    try:
        print(label, call(*args))
    except Exception as e:
        print(label, type(e).__name__, re.sub(r' at \S+:\d+', '', str(e)))


async def work():
    return 1


loop = asyncio.new_event_loop()
one, two = (loop.create_task(work(), name=name) for name in ('one', 'two'))
print(asyncio.current_task(loop), sorted(t.get_name() for t in asyncio.all_tasks(loop)))
attempt('enter', asyncio._enter_task, loop, one)
print(asyncio.current_task(loop) is one)
attempt('enter', asyncio._enter_task, loop, two)
attempt('leave', asyncio._leave_task, loop, two)
attempt('leave', asyncio._leave_task, loop, one)
attempt('leave', asyncio._leave_task, loop, one)
print(asyncio.current_task(loop))
asyncio._unregister_task(one)
asyncio._unregister_task(one)
print(sorted(t.get_name() for t in asyncio.all_tasks(loop)))
asyncio._register_task(one)
asyncio._register_task(one)
print(sorted(t.get_name() for t in asyncio.all_tasks(loop)))

asyncio._set_running_loop(loop)
print(asyncio.get_running_loop() is loop, asyncio._get_running_loop() is loop, asyncio.get_event_loop() is loop)
attempt('run', asyncio.new_event_loop().run_forever)
attempt('create', lambda: asyncio.create_task(work(), name='three').get_name())
print(asyncio.isfuture(asyncio.Future()), asyncio.current_task())
asyncio._set_running_loop(None)
attempt('none', asyncio.get_running_loop)
print(loop.run_until_complete(asyncio.gather(one, two)), asyncio.all_tasks(loop))
loop.close()
