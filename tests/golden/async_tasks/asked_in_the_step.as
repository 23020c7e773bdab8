# what a foreign future is asked while a task begins to wait for it: asked in the task's step, by the task, in its context
import asyncio
import contextvars

var = contextvars.ContextVar('var')

def who():
    task = asyncio.current_task()
    return (task.get_name() if task else None), var.get(None)

class Asked(asyncio.Future):
    def add_done_callback(self, callback, *, context=None):
        print('  add_done_callback', who())
        super().add_done_callback(callback, context=context)

    def cancel(self, msg=None):
        print('  cancel', who(), msg)
        return super().cancel(msg)

    def result(self):
        print('  result', who())
        return super().result()

    def get_loop(self):
        print('  get_loop', who())
        return super().get_loop()

async def use(fut):
    var.set('set by ' + asyncio.current_task().get_name())
    return await fut

async def cancel_and_use(fut):
    asyncio.current_task().cancel('before it waits')
    return await use(fut)

async def main():
    for make in (use, cancel_and_use):
        print(make.__name__)
        fut = Asked()
        task = asyncio.create_task(make(fut), name='user')
        await asyncio.sleep(0)
        print('parked', task.done())
        if not fut.done():
            fut.set_result('value')
        print(await asyncio.gather(task, return_exceptions=True))
    print('outside')
    fut = Asked()
    task = asyncio.create_task(use(fut), name='user')
    await asyncio.sleep(0)
    asyncio.get_running_loop().call_soon(task.cancel, 'by a callback')
    print(await asyncio.gather(task, return_exceptions=True))

asyncio.run(main())
