# run: --virtual-time
# SystemExit and KeyboardInterrupt of a callback or a task end the loop at once, and come out of it
import asyncio

def leave(error):
    print('leave', type(error).__name__)
    raise error

async def work(error):
    await asyncio.sleep(0)
    print('work', type(error).__name__)
    raise error

def attempt(name, prepare):
    loop = asyncio.new_event_loop()
    loop.set_exception_handler(lambda loop, context: print('handler', context['message']))
    tasks = prepare(loop)
    loop.call_soon(print, 'behind')
    loop.call_later(0.02, loop.stop)
    try:
        loop.run_forever()
    except BaseException as e:
        print(name, 'came out', repr(e), loop.is_running(), loop.is_closed())
    else:
        print(name, 'stopped')
    print('run on')
    loop.call_later(0.05, loop.stop)
    loop.run_forever()
    for task in tasks:
        print(task.done(), repr(task.exception()))
    loop.close()

for error in (SystemExit(3), KeyboardInterrupt('k')):
    attempt('callback', lambda loop: loop.call_soon(leave, error) and [])
    attempt('task', lambda loop: [loop.create_task(work(error))])
    attempt('timer', lambda loop: loop.call_later(0, leave, error) and [])

class Own(BaseException):
    pass

attempt('own task', lambda loop: [loop.create_task(work(Own('own')))])
attempt('own callback', lambda loop: loop.call_soon(leave, Own('own')) and [])
