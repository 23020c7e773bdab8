# call_soon(), timers and done-callbacks run in the context of where they were asked for, unless another is given.
# run: --virtual-time
import asyncio
import contextvars

var = contextvars.ContextVar('var', default='default')

def callback(text, *args):
    print(text, var.get())
    var.set(text)

async def main():
    loop = asyncio.get_running_loop()
    mine = contextvars.copy_context()
    mine.run(var.set, 'mine')
    var.set('one')
    loop.call_soon(callback, 'soon')
    loop.call_later(0.001, callback, 'later')
    loop.call_at(loop.time() + 0.002, callback, 'at')
    loop.call_soon(callback, 'soon mine', context=mine)
    loop.call_later(0.003, callback, 'later mine', context=mine)
    future = loop.create_future()
    future.add_done_callback(lambda f: callback('done'))
    future.add_done_callback(lambda f: callback('done mine'), context=mine)
    var.set('two')
    future.set_result(None)
    loop.call_soon(callback, 'soon again')
    loop.call_soon_threadsafe(callback, 'threadsafe')
    await asyncio.sleep(0.01)
    print('main', var.get(), '/', mine[var])

    async def child():
        var.set('child')
        asyncio.current_task().add_done_callback(lambda t: callback('added inside'))

    task = asyncio.create_task(child())
    task.add_done_callback(lambda t: callback('added outside'))
    await task
    await asyncio.sleep(0)

asyncio.run(main())
