# cancel() of what is finished changes nothing: result, exception and cancellation stay
import asyncio

async def returns():
    return 'value'

async def raises():
    raise LookupError('lost')

async def ends_by_cancel():
    raise asyncio.CancelledError('by itself')

async def main():
    loop = asyncio.get_running_loop()
    for make in (returns, raises, ends_by_cancel):
        task = asyncio.create_task(make())
        await asyncio.wait([task])
        print(make.__name__, task.cancel(), task.cancel('again'), task.cancelling(), task.cancelled())
        try:
            print(task.result())
        except (Exception, asyncio.CancelledError) as e:
            print(repr(e))
        try:
            print(repr(await task))
        except (Exception, asyncio.CancelledError) as e:
            print(repr(e))
        print(task.uncancel(), task.cancelled())
    fut = loop.create_future()
    print(fut.cancel('first'), fut.cancel('second'), fut.cancelled())
    try:
        fut.set_result(1)
    except asyncio.InvalidStateError as e:
        print('InvalidStateError', e)
    try:
        await fut
    except asyncio.CancelledError as e:
        print(repr(e))
    fut = loop.create_future()
    fut.set_result(1)
    print(fut.cancel(), fut.cancelled(), fut.result())

asyncio.run(main())
