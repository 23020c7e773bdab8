# a task that is cancelled before its first step: its body never begins, its callbacks and waiters hear of it
import asyncio
import inspect

async def body(log):
    try:
        log.append('begins')
        await asyncio.sleep(0)
    finally:
        log.append('finally')

async def main():
    log = []
    coro = body(log)
    task = asyncio.create_task(coro)
    task.add_done_callback(lambda t: log.append(f'callback {t.cancelled()}'))
    print(task.cancel('early'), task.done(), inspect.getcoroutinestate(coro))
    await asyncio.sleep(0)
    print(task.done(), log, inspect.getcoroutinestate(coro))
    await asyncio.sleep(0)
    print(task.cancelled(), log)
    try:
        await task
    except asyncio.CancelledError as e:
        print(repr(e))
    print(task.cancel(), task.cancelling())
    # the same by a callback that runs right before the first step
    log.clear()
    box = []
    asyncio.get_running_loop().call_soon(lambda: box[0].cancel())
    box.append(asyncio.create_task(body(log)))
    await asyncio.wait(box)
    print(box[0].cancelled(), log)
    # and by one that runs right after it
    log.clear()
    task = asyncio.create_task(body(log))
    asyncio.get_running_loop().call_soon(task.cancel)
    await asyncio.wait([task])
    print(task.cancelled(), log)

asyncio.run(main())
