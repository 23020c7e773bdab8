# types.coroutine: a generator in the middle of a chain of coroutines
import asyncio
import types

@types.coroutine
def switch(name):
    print(name, 'gives way')
    yield
    print(name, 'is back')
    return name + '!'

@types.coroutine
def middle(fut):
    try:
        value = yield from fut
        print('middle has', value)
        value += yield from inner()
    finally:
        print('middle ends')
    return value

async def inner():
    return await switch('inner')

async def outer(fut):
    return await middle(fut)

async def main():
    fut = asyncio.get_running_loop().create_future()
    task = asyncio.create_task(outer(fut))
    other = asyncio.create_task(inner())
    await switch('main')
    fut.set_result('value ')
    print(await task, await other)
    task = asyncio.create_task(outer(asyncio.get_running_loop().create_future()))
    await asyncio.sleep(0)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print('cancelled')

asyncio.run(main())
