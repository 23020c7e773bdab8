# cancelled twice before it runs again: the last message counts where it waits for nothing, the first where it waits
import asyncio

async def spin():
    while True:
        await asyncio.sleep(0)

async def park(fut):
    await fut

async def catches(log):
    for _ in range(3):
        try:
            await asyncio.sleep(10)
        except asyncio.CancelledError as e:
            log.append(e.args)

async def end(task):
    try:
        print(await task)
    except asyncio.CancelledError as e:
        print(repr(e), task.cancelling(), task._cancel_message)

async def main():
    loop = asyncio.get_running_loop()
    task = asyncio.create_task(spin())
    await asyncio.sleep(0)
    print(task.cancel('one'), task.cancel('two'))
    await end(task)
    fut = loop.create_future()
    task = asyncio.create_task(park(fut))
    await asyncio.sleep(0)
    print(task.cancel('one'), task.cancel('two'), fut.cancelled())
    await end(task)
    task = asyncio.create_task(park(loop.create_future()))
    print(task.cancel('before start'), task.cancel())
    await end(task)
    log = []
    task = asyncio.create_task(catches(log))
    for name in 'abc':
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        task.cancel(name)
    await end(task)
    print(log, task.cancelling())

asyncio.run(main())
