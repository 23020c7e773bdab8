# CancelledError without cancel(): raised, of a class of one's own, set into a future, thrown by a generator
import asyncio

class Mine(asyncio.CancelledError):
    pass

async def raises(error):
    raise error

async def by_future():
    fut = asyncio.get_running_loop().create_future()
    fut.set_exception(asyncio.CancelledError('set'))
    print('future', fut.cancelled(), repr(fut.exception()))
    await fut

async def by_cancelled_future():
    fut = asyncio.get_running_loop().create_future()
    fut.cancel('future only')
    await fut

async def by_context():
    try:
        raise KeyError('first')
    except KeyError:
        raise asyncio.CancelledError('second')

async def by_cause():
    raise asyncio.CancelledError('third') from OSError('cause')

async def main():
    for coro in (raises(asyncio.CancelledError), raises(asyncio.CancelledError('a', 1)), raises(Mine('mine')), by_future(),
                 by_cancelled_future(), by_context(), by_cause()):
        name = coro.__name__
        task = asyncio.create_task(coro)
        task.add_done_callback(lambda t: print('callback', t.cancelled()))
        try:
            await task
        except asyncio.CancelledError as e:
            print(name, repr(e), repr(e.__context__), repr(e.__cause__))
        print(task.cancelling(), task.cancelled())
        try:
            task.exception()
        except asyncio.CancelledError as e:
            print('again', repr(e))

asyncio.run(main())
