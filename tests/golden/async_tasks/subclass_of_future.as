# a Future of one's own: awaiting it and finishing it goes through the usual order
import asyncio

class Noted(asyncio.Future):
    def set_result(self, value):
        print('set_result', value)
        super().set_result(value)

    def result(self):
        print('result asked')
        return super().result()

    def cancel(self, msg=None):
        print('cancel', msg)
        return super().cancel(msg)

async def use(name, fut):
    try:
        print(name, 'has', await fut)
    except asyncio.CancelledError:
        print(name, 'cancelled')
        raise

async def main():
    loop = asyncio.get_running_loop()
    fut = Noted()
    tasks = [asyncio.create_task(use(n, fut)) for n in 'ab']
    await asyncio.sleep(0)
    loop.call_soon(print, 'before')
    fut.set_result(5)
    loop.call_soon(print, 'after')
    await asyncio.wait(tasks)
    fut = Noted()
    tasks = [asyncio.create_task(use(n, fut)) for n in 'cd']
    await asyncio.sleep(0)
    tasks[1].cancel('from d')
    await asyncio.wait(tasks)
    print(fut.cancelled(), [t.cancelled() for t in tasks])
    print(await asyncio.gather(Noted(), return_exceptions=True) if fut.cancel() else 'done already')

asyncio.run(main())
