# loop.stop() in callbacks, timers, tasks and done callbacks: the turn is finished first
import asyncio

def run(name, prepare):
    loop = asyncio.new_event_loop()
    log = []
    prepare(loop, log)
    loop.call_soon(log.append, 'same turn')
    loop.run_forever()
    print(name, *log, sep=', ')
    log.clear()
    loop.call_later(0.01, loop.stop)
    loop.run_forever()
    print('    rest', *log, sep=', ')
    loop.close()

def by_callback(loop, log):
    def stop():
        log.append('stop')
        loop.stop()
        loop.call_soon(log.append, 'next turn')
    loop.call_soon(stop)

def by_timer(loop, log):
    loop.call_later(0, lambda: (log.append('timer'), loop.stop()))
    loop.call_later(0, log.append, 'second timer')
    loop.call_soon(lambda: loop.call_soon(log.append, 'behind'))

def by_task(loop, log):
    async def stopper():
        log.append('task')
        loop.stop()
        await asyncio.sleep(0)
        log.append('task goes on')
    loop.create_task(stopper())

def by_done_callback(loop, log):
    fut = loop.create_future()
    fut.add_done_callback(lambda f: (log.append('done'), loop.stop()))
    fut.add_done_callback(lambda f: log.append('done too'))
    loop.call_soon(fut.set_result, None)

def twice(loop, log):
    loop.call_soon(loop.stop)
    loop.call_soon(loop.stop)
    loop.call_soon(lambda: loop.call_soon(log.append, 'turn 2'))

for prepare in (by_callback, by_timer, by_task, by_done_callback, twice):
    run(prepare.__name__, prepare)
