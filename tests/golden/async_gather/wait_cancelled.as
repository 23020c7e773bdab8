# a task that is cancelled in wait(): its tasks know nothing of it, their callbacks are as before
import asyncio

async def work(name, log):
    for _ in range(4):
        await asyncio.sleep(0)
    log.append(name)

async def waiter(tasks, log):
    try:
        await asyncio.wait(tasks)
        log.append('waited')
    except asyncio.CancelledError as e:
        log.append(f'waiter {e.args}')
        log.append([len(t._callbacks) if t._callbacks else 0 for t in tasks])
        raise

async def main():
    log = []
    tasks = [asyncio.create_task(work(n, log)) for n in 'ab']
    tasks[0].add_done_callback(lambda t: log.append('callback'))
    task = asyncio.create_task(waiter(tasks, log))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    task.cancel('enough')
    again = asyncio.create_task(waiter(tasks, log))
    await asyncio.wait([task, again])
    print(task.cancelled(), again.cancelled(), [t.cancelled() for t in tasks])
    print(*log)
    # one of the tasks is cancelled: for wait() it is just done
    log.clear()
    tasks = [asyncio.create_task(work(n, log)) for n in 'cd']
    task = asyncio.create_task(waiter(tasks, log))
    await asyncio.sleep(0)
    tasks[1].cancel()
    await task
    print(*log, tasks[1].cancelled())

asyncio.run(main())
