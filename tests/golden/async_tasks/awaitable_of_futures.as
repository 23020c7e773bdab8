# run: --virtual-time
# __await__ that passes several futures' own generators on: each wait is one of the task's
import asyncio

class Both:
    def __init__(self, first, second):
        self.first, self.second = first, second

    def __await__(self):
        print('first')
        a = yield from self.first
        print('second', a)
        b = yield from self.second.__await__()
        print('third', b)
        c = yield from asyncio.sleep(0.01, 'slept').__await__()
        return a, b, c

async def wrap(awaitable):
    return await awaitable

async def main():
    loop = asyncio.get_running_loop()
    one, two = loop.create_future(), loop.create_future()
    task = asyncio.create_task(wrap(Both(one, two)))
    await asyncio.sleep(0)
    two.set_result('second is early')
    await asyncio.sleep(0)
    loop.call_soon(print, 'before')
    one.set_result(1)
    loop.call_soon(print, 'after')
    print(await task)
    one, two = loop.create_future(), loop.create_future()
    task = asyncio.create_task(wrap(Both(one, two)))
    loop.call_soon(one.set_result, 1)
    loop.call_soon(two.set_exception, LookupError('two'))
    try:
        await task
    except LookupError as e:
        print(repr(e))

asyncio.run(main())
