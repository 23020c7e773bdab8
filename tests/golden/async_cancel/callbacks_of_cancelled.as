# cancelled futures and tasks call their callbacks in the next turn, with themselves
import asyncio

async def sleeper(log):
    try:
        await asyncio.sleep(10)
    finally:
        log.append('finally')

async def main():
    loop = asyncio.get_running_loop()
    log = []
    fut = loop.create_future()
    fut.add_done_callback(lambda f: log.append(('future', f is fut, f.cancelled())))
    fut.cancel()
    log.append('cancelled')
    fut.add_done_callback(lambda f: log.append('late'))
    await asyncio.sleep(0)
    print(log)
    log.clear()
    task = asyncio.create_task(sleeper(log))
    task.add_done_callback(lambda t: log.append(('task', t is task, t.cancelled())))
    await asyncio.sleep(0)
    task.cancel()
    log.append('cancelled')
    for turn in range(4):
        await asyncio.sleep(0)
        log.append(turn)
    print(log)
    log.clear()
    first, second = loop.create_future(), loop.create_future()
    first.add_done_callback(lambda f: log.append(('second too', second.cancel())))
    second.add_done_callback(lambda f: log.append(('first already', first.cancel())))
    first.cancel()
    for turn in range(3):
        await asyncio.sleep(0)
        log.append(turn)
    print(log)

asyncio.run(main())
