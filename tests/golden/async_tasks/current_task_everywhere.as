# who is the current task: in tasks, coroutines, callbacks, done callbacks, after a nested wait
import asyncio

def who():
    task = asyncio.current_task()
    return task.get_name() if task else None

async def inner():
    print('inner before', who())
    await asyncio.sleep(0)
    print('inner after', who())

async def work():
    print('work', who())
    await inner()
    await asyncio.create_task(inner(), name='made by ' + who())
    print('work ends', who())

class Thing:
    def __await__(self):
        print('await', who())
        yield
        print('awaited', who())

async def main():
    loop = asyncio.get_running_loop()
    loop.call_soon(lambda: print('callback', who()))
    task = asyncio.create_task(work(), name='worker')
    task.add_done_callback(lambda t: print('done callback', who()))
    await Thing()
    await asyncio.ensure_future(Thing())
    await task
    await asyncio.sleep(0)
    print('main', asyncio.current_task(loop) is asyncio.current_task())
    task.set_name('other')
    print(task.get_name(), who())

try:
    asyncio.current_task()
except RuntimeError as e:
    print(e)
asyncio.run(main())
