# What ends run_forever and run_until_complete, and what is left for the next run.
import asyncio
import re


def show(value):
    return re.sub('0x[0-9a-f]+', '0x', repr(value))


def attempt(label, call, *args):
    try:
        result = call(*args)
    except BaseException as e:
        print(label, type(e).__name__, re.sub('0x[0-9a-f]+', '0x', str(e)))
    else:
        print(label, show(result))


loop = asyncio.new_event_loop()
log = []


def drain():
    loop.call_soon(loop.stop)
    loop.run_forever()


loop.call_soon(log.append, 1)
loop.stop()
loop.run_forever()
print(log)
loop.call_soon(lambda: (loop.call_soon(log.append, 'next turn'), loop.stop(), log.append(2)))
loop.run_forever()
print(log)
loop.stop()
loop.run_forever()
print(log)
log.clear()
loop.call_later(0, log.append, 'later 0')
loop.call_soon(log.append, 'soon')
loop.call_at(0, log.append, 'at 0')
loop.call_later(-5, log.append, 'later -5')
loop.call_later(0.001, loop.stop)
loop.run_forever()
print(log)


def raises(exc):
    raise exc


async def raises_too(exc):
    raise exc


for exc in (KeyboardInterrupt('k'), SystemExit(5)):
    loop.call_soon(raises, exc)
    loop.call_soon(log.append, 'after it')
    attempt('callback', loop.run_forever)
    print(log[-1], loop.is_running(), asyncio._get_running_loop())
    drain()
    print(log[-1])
    task = loop.create_task(raises_too(exc), name='raises')
    attempt('task', loop.run_forever)
    print(show(task))
    attempt('exception', task.exception)
    attempt('until', loop.run_until_complete, raises_too(exc))


async def forever():
    await asyncio.sleep(100)


task = loop.create_task(forever(), name='forever')
loop.call_soon(loop.stop)
attempt('stopped', loop.run_until_complete, task)
print(show(task.done()))
task.cancel('enough')
attempt('cancelled', loop.run_until_complete, task)
attempt('again', loop.run_until_complete, task)
future = loop.create_future()
future.add_done_callback(lambda f: print('called with', show(f)))
loop.call_soon(future.set_result, 3)
attempt('future', loop.run_until_complete, future)
print(future._callbacks)
for bad in (None, 3, 'x', [], forever):
    attempt('bad', loop.run_until_complete, bad)
other = asyncio.new_event_loop()
attempt('other', loop.run_until_complete, other.create_future())


class Awaitable:
    def __await__(self):
        yield
        return 'awaited'


def generator():
    yield
    return 'generated'


attempt('awaitable', loop.run_until_complete, Awaitable())
attempt('generator', loop.run_until_complete, generator())


async def inside():
    attempt('forever', loop.run_forever)
    attempt('other', other.run_forever)
    coroutine = forever()
    attempt('until', loop.run_until_complete, coroutine)
    attempt('other', other.run_until_complete, coroutine)
    attempt('close', loop.close)
    coroutine.close()
    print(loop.is_running(), other.is_running(), loop.is_closed())


loop.run_until_complete(inside())
counted = []


def again(n):
    counted.append(n)
    if n < 4:
        loop.call_soon(again, n + 1)
    else:
        loop.stop()


again(0)
handle = loop.call_soon(lambda: handle.cancel())
loop.run_forever()
print(counted, handle)
for each in (loop, other):
    each.close()
    each.close()
attempt('closed', loop.run_forever)
coroutine = forever()
attempt('closed', loop.run_until_complete, coroutine)
coroutine.close()
attempt('stop', loop.stop)
print(loop)
