# a task factory with a Task of one's own: overridden methods are called, the order stays
import asyncio

class Loud(asyncio.Task):
    def cancel(self, msg=None):
        print('cancel', self.get_name(), msg)
        return super().cancel(msg)

    def add_done_callback(self, callback, *, context=None):
        print('add callback to', self.get_name())
        super().add_done_callback(callback, context=context)

    def __del__(self):
        pass

async def work(name):
    print(name, 'begins')
    try:
        await asyncio.sleep(0)
        await asyncio.sleep(0)
    except asyncio.CancelledError:
        print(name, 'cancelled')
        raise
    print(name, 'ends')
    return name

async def waits(task):
    return await task

async def main():
    loop = asyncio.get_running_loop()
    loop.set_task_factory(lambda loop, coro, **more: Loud(coro, loop=loop, **more))
    a, b = asyncio.create_task(work('a'), name='A'), asyncio.create_task(work('b'), name='B')
    print(type(a).__name__, isinstance(b, asyncio.Task))
    a.add_done_callback(lambda t: print('callback', t.get_name()))
    print(await a, await b)
    inner = asyncio.create_task(work('inner'), name='I')
    outer = asyncio.create_task(waits(inner), name='O')
    await asyncio.sleep(0)
    outer.cancel('why')
    print(await asyncio.gather(outer, inner, return_exceptions=True))
    loop.set_task_factory(None)
    print(type(asyncio.create_task(work('c'))).__name__)
    await asyncio.sleep(0)

asyncio.run(main())
