# Handle._run() and Task wake-ups called by hand are callbacks like any other: order and effect
import asyncio

async def waits(fut, log):
    log.append('waits')
    log.append(await fut)
    return 'end'

async def main():
    loop = asyncio.get_running_loop()
    log = []
    handle = loop.call_soon(log.append, 'by the loop and by hand')
    handle._run()
    await asyncio.sleep(0)
    print(log)
    log.clear()
    handle = loop.call_soon(log.append, 'never')
    handle.cancel()
    await asyncio.sleep(0)
    print(log, handle.cancelled())
    # callbacks that a future has are (callback, context); calling them by hand counts
    fut = loop.create_future()
    fut.add_done_callback(lambda f: log.append('callback'))
    task = asyncio.create_task(waits(fut, log))
    await asyncio.sleep(0)
    fut.set_result('value')
    fut.add_done_callback(lambda f: log.append('late'))
    log.append('set')
    for turn in range(3):
        log.append('|')
        await asyncio.sleep(0)
    print(*log, task.result())

asyncio.run(main())
