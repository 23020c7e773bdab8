# The functions of asyncio with all kinds of wrong arguments.
# run: --virtual-time
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


async def attempt_await(label, awaitable):
    try:
        result = await awaitable
    except BaseException as e:
        print(label, type(e).__name__, re.sub('0x[0-9a-f]+', '0x', str(e)), e.args)
    else:
        print(label, show(result))


async def give(x=1):
    return x


class Awaitable:
    def __await__(self):
        yield from asyncio.sleep(0).__await__()
        return 'awaited'


async def odd_values():
    loop = asyncio.get_running_loop()
    for value in (None, 3, 'x', give, [], Awaitable):
        text = show(value)
        attempt(f'ensure_future {text}', asyncio.ensure_future, value)
        attempt('shield', asyncio.shield, value)
        attempt('gather', asyncio.gather, value)
        attempt('create_task', asyncio.create_task, value)
        attempt('threadsafe', asyncio.run_coroutine_threadsafe, value, loop)
        attempt('wrap_future', asyncio.wrap_future, value)
        attempt('as_completed', lambda: list(asyncio.as_completed(value)))
        await attempt_await('wait_for', asyncio.wait_for(value, 1))
        await attempt_await('wait_for None', asyncio.wait_for(value, None))
        await attempt_await('wait', asyncio.wait(value))
        await attempt_await('sleep', asyncio.sleep(value)) if value != 3 else None
        await attempt_await('to_thread', asyncio.to_thread(value)) if value not in (give, Awaitable) else None


async def counts():
    functions = (asyncio.ensure_future, asyncio.shield, asyncio.wrap_future, asyncio.run_coroutine_threadsafe,
                 asyncio.create_task, asyncio.timeout, asyncio.current_task, asyncio.all_tasks, asyncio.iscoroutine,
                 asyncio.isfuture, asyncio.iscoroutinefunction, asyncio.sleep, asyncio.wait, asyncio.to_thread,
                 asyncio.new_event_loop, asyncio.set_event_loop, asyncio.get_running_loop)
    for function in functions:
        if function not in (asyncio.current_task, asyncio.all_tasks, asyncio.new_event_loop, asyncio.get_running_loop):
            attempt(function.__name__, function)
        if function is not asyncio.get_running_loop:
            attempt('  unknown', lambda: function(nope=1))
        if function is not asyncio.to_thread:
            attempt('  many', lambda: function(1, 2, 3, 4, 5))


async def times():
    for delay in (0, -1, 0.0, True, float('-inf'), 'x', None, [], 1j):
        await attempt_await(f'sleep {delay}', asyncio.sleep(delay, 'slept'))
    for delay in (0, -1, 1e-4, True, 'x', []):
        slow = asyncio.create_task(asyncio.sleep(3, 'slow'))
        quick = asyncio.create_task(give(3))
        await attempt_await(f'wait_for {delay}', asyncio.wait_for(quick, delay))
        await attempt_await('  slow', asyncio.wait_for(slow, delay))
        done = asyncio.get_running_loop().create_future()
        done.set_result('done')
        await attempt_await('  done', asyncio.wait_for(done, delay))
    task = asyncio.create_task(give(), name='given')
    for when in ('X', None, 0, 'ALL_COMPLETED'):
        await attempt_await(f'wait {when}', asyncio.wait([task], return_when=when))
    await attempt_await('wait dup', asyncio.wait([task, task]))
    await attempt_await('wait empty', asyncio.wait([]))
    await attempt_await('wait text', asyncio.wait('ab'))
    await attempt_await('wait generator', asyncio.wait(t for t in [task]))
    await attempt_await('gather nothing', asyncio.gather())
    same = give(5)
    await attempt_await('gather same', asyncio.gather(same, same, Awaitable()))


async def other_loops():
    loop, other = asyncio.get_running_loop(), asyncio.new_event_loop()
    foreign = other.create_future()
    attempt('ensure', lambda: asyncio.ensure_future(foreign, loop=loop))
    attempt('ensure', lambda: asyncio.ensure_future(foreign) is foreign)
    attempt('gather', lambda: asyncio.gather(loop.create_future(), foreign))
    try:
        await foreign
    except RuntimeError as e:
        print(str(e)[:5], str(e)[-36:])
    await attempt_await('wait', asyncio.wait([foreign], timeout=0.01))
    attempt('all', lambda: asyncio.all_tasks(other))
    attempt('current', lambda: (asyncio.current_task(other), asyncio.current_task(3), asyncio.all_tasks('x')))
    other.close()


for main in (odd_values, counts, times, other_loops):
    asyncio.run(main())
for call in (lambda: asyncio.timeout(1), asyncio.gather, asyncio.current_task, asyncio.all_tasks, asyncio.get_running_loop):
    attempt('outside', call) if call is not asyncio.gather else None
