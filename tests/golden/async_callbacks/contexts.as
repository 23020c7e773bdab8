# the context in which a callback runs: that of its making, or one that is given; what it sets stays there
import asyncio
import contextvars

var = contextvars.ContextVar('var', default='default')

def show(name, *args):
    print(name, var.get())
    var.set(f'set by {name}')

async def work(name):
    print(name, var.get())
    var.set(f'set by {name}')
    await asyncio.sleep(0)
    print(name, var.get())

async def main():
    loop = asyncio.get_running_loop()
    var.set('main')
    loop.call_soon(show, 'soon 1')
    loop.call_soon(show, 'soon 2')
    own = contextvars.copy_context()
    own.run(var.set, 'own')
    loop.call_soon(show, 'own 1', context=own)
    loop.call_soon(show, 'own 2', context=own)
    loop.call_later(0, show, 'later', context=own)
    fut = loop.create_future()
    fut.add_done_callback(lambda f: show('done'))
    fut.add_done_callback(lambda f: show('done own'), context=own)
    var.set('changed')
    fut.add_done_callback(lambda f: show('done changed'))
    loop.call_soon(show, 'after the change')
    task = asyncio.create_task(work('task'))
    given = asyncio.create_task(work('given'), context=own)
    fut.set_result(None)
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    task.add_done_callback(lambda t: show('task done'))
    await asyncio.gather(task, given)
    await asyncio.sleep(0.01)
    print('main', var.get(), 'own', own[var])
    empty = contextvars.Context()
    loop.call_soon(show, 'empty', context=empty)
    await asyncio.sleep(0)
    print(empty[var], var.get())

asyncio.run(main())
