# run: --virtual-time
import asyncio

async def value(v, d=0):
    await asyncio.sleep(d)
    return v

async def fail():
    raise LookupError('no')

async def slow_to_die():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        await asyncio.sleep(0)
        print('died')
        raise

async def survivor():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        return 'survived'

async def other_error():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        raise ZeroDivisionError('while cancelled')

async def main():
    print(await asyncio.wait_for(value(1), 1))
    print(await asyncio.wait_for(value(2), None))
    for coro, timeout in ((fail(), 1), (slow_to_die(), 0.01), (survivor(), 0.01), (other_error(), 0.01),
                          (value(3), 0), (value(4), -1)):
        try:
            print(await asyncio.wait_for(coro, timeout))
        except Exception as e:
            print(type(e).__name__, e, type(e.__cause__).__name__)
    fut = asyncio.get_running_loop().create_future()
    fut.set_result('there')
    print(await asyncio.wait_for(fut, 0))

asyncio.run(main())
