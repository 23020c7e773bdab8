# tasks that callbacks make and cancel: current_task() is nobody there, the tasks start a turn later
import asyncio

async def work(name, log):
    log.append(f'{name} {asyncio.current_task().get_name()}')
    try:
        await asyncio.sleep(0)
    except asyncio.CancelledError:
        log.append(f'{name} cancelled')
        raise
    log.append(f'{name} ends')

async def main():
    loop = asyncio.get_running_loop()
    log, tasks = [], []

    def make(name):
        log.append(f'make {asyncio.current_task()}')
        tasks.append(asyncio.create_task(work(name, log), name='made ' + name))
        if name == 'b':
            log.append(f'cancel {tasks[0].cancel()}')

    loop.call_soon(make, 'a')
    loop.call_soon(make, 'b')
    fut = loop.create_future()
    fut.add_done_callback(lambda f: make('c'))
    fut.set_result(None)
    for turn in range(4):
        log.append('|')
        await asyncio.sleep(0)
    print(*log, sep=', ')
    print([t.cancelled() for t in tasks])
    log.clear()
    # a task that makes its follower when it is done
    def follow(n):
        def callback(task):
            log.append(f'done {n}')
            if n < 3:
                asyncio.ensure_future(work(str(n), log)).add_done_callback(follow(n + 1))
        return callback
    first = asyncio.create_task(work('first', log))
    first.add_done_callback(follow(0))
    for turn in range(14):
        log.append('|')
        await asyncio.sleep(0)
    print(*log, sep=', ')

asyncio.run(main())
