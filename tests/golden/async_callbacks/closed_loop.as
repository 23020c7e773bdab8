# callbacks on a loop that is closed: what is refused, and what futures of it still do
import asyncio

async def work():
    return 'work'

loop = asyncio.new_event_loop()
fut, done = loop.create_future(), loop.create_future()
done.set_result('done')
task = loop.create_task(work())
handle = loop.call_later(100, print, 'never')
waiting = loop.create_future()
waiting.add_done_callback(lambda f: print('never'))
loop.run_until_complete(task)
loop.close()
loop.close()
print(loop.is_closed(), loop.is_running(), handle.cancelled())
attempts = {
    'call_soon': lambda: loop.call_soon(print),
    'call_soon_threadsafe': lambda: loop.call_soon_threadsafe(print),
    'call_later': lambda: loop.call_later(1, print),
    'call_at': lambda: loop.call_at(1, print),
    'run_forever': loop.run_forever,
    'run_until_complete': lambda: loop.run_until_complete(fut),
    'run_in_executor': lambda: loop.run_in_executor(None, print),
    'stop': loop.stop,
    'result': done.result,
    'set_result of a bare future': lambda: fut.set_result(1),
    'add_done_callback of done': lambda: done.add_done_callback(print),
    'add_done_callback': lambda: loop.create_future().add_done_callback(print),
    'set_result': lambda: waiting.set_result(1),
    'cancel': lambda: waiting.cancel(),
    'task result': task.result,
    'task callback': lambda: task.add_done_callback(print),
    'handle cancel': handle.cancel,
}
for name, attempt in attempts.items():
    try:
        print(name, attempt())
    except RuntimeError as e:
        print(name, 'RuntimeError', e)
coro = work()
try:
    loop.create_task(coro)
except RuntimeError as e:
    print('create_task RuntimeError', e)
coro.close()
print(waiting.done(), fut.done())
