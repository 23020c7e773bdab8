# run: --virtual-time
import asyncio

async def inner():
    await asyncio.sleep(0.01)
    print('inner done')
    return 'value'

async def main():
    task = asyncio.create_task(inner())
    outer = asyncio.create_task(wrap(task))
    await asyncio.sleep(0)
    outer.cancel()
    try:
        await outer
    except asyncio.CancelledError:
        print('outer cancelled', task.cancelled(), task.done())
    print(await task)
    print(await asyncio.shield(task))
    fut = asyncio.get_running_loop().create_future()
    s = asyncio.shield(fut)
    fut.cancel()
    try:
        await s
    except asyncio.CancelledError:
        print('inner cancelled', s.cancelled())
    s = asyncio.shield(fail())
    try:
        await s
    except ValueError as e:
        print('ValueError', e)

async def wrap(task):
    return await asyncio.shield(task)

async def fail():
    raise ValueError('v')

asyncio.run(main())
