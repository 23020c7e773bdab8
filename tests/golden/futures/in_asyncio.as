# wrap_future(), to_thread(), run_in_executor(), run_coroutine_threadsafe(): results, errors and cancellation both ways.
import asyncio
import concurrent.futures as futures
import contextvars
import re
import threading
import time

variable = contextvars.ContextVar('variable', default=0)


async def show(name, awaitable):
    try:
        print(name, repr(await awaitable))
    except BaseException as e:
        print(name, type(e).__module__, type(e).__name__, e)


async def late(value, delay=0):
    await asyncio.sleep(delay)
    return value


async def fail():
    raise KeyError('failed')


async def wrapped():
    for exception in KeyError(1), futures.TimeoutError('t'), futures.CancelledError('c'), futures.InvalidStateError('i'):
        future = futures.Future()
        wrapper = asyncio.wrap_future(future)
        future.set_exception(exception)
        await show('exception', wrapper)
    future = futures.Future()
    wrapper = asyncio.wrap_future(future)
    print(wrapper is asyncio.wrap_future(wrapper), wrapper.cancel())
    await asyncio.sleep(0)
    print(future.cancelled(), wrapper.cancelled())
    future = futures.Future()
    wrapper = asyncio.wrap_future(future)
    future.cancel()
    future.set_running_or_notify_cancel()
    await show('cancelled', wrapper)
    future = futures.Future()
    future.set_running_or_notify_cancel()
    wrapper = asyncio.wrap_future(future)
    print(wrapper.cancel(), future.running())
    future.set_result('too late')
    await asyncio.sleep(0)
    print(wrapper)
    try:
        asyncio.wrap_future(5)
    except AssertionError as e:
        print(re.sub(r'0x\w+', 'X', str(e)))


def set_variable():
    variable.set(variable.get() + 1)
    return variable.get()


def loop_here():
    try:
        return asyncio.get_running_loop()
    except RuntimeError as e:
        return str(e)


async def threads():
    loop = asyncio.get_running_loop()
    await show('result', asyncio.to_thread(int, '11', base=2))
    await show('error', asyncio.to_thread(int, 'z'))
    variable.set(7)
    await show('context', asyncio.to_thread(set_variable))
    await show('no context', loop.run_in_executor(None, variable.get))
    print(variable.get())
    await show('loop', asyncio.to_thread(loop_here))
    await show('nested', asyncio.to_thread(lambda: asyncio.run(late('ran'))))
    for executor in 5, None:
        try:
            loop.set_default_executor(executor)
        except TypeError as e:
            print(e)
    task = asyncio.create_task(asyncio.to_thread(time.sleep, 0.03))
    await asyncio.sleep(0)
    task.cancel('not wanted')
    await show('cancelled', task)
    try:
        async with asyncio.timeout(0.01):
            await asyncio.to_thread(time.sleep, 0.03)
    except TimeoutError as e:
        print(repr(e))


def ask(loop):
    outcomes = []
    future = asyncio.run_coroutine_threadsafe(late(5), loop)
    outcomes.append((type(future).__module__, future.result()))
    for coroutine, timeout in (fail(), None), (late(1, 5), 0.01):
        future = asyncio.run_coroutine_threadsafe(coroutine, loop)
        try:
            future.result(timeout)
        except Exception as e:
            outcomes.append(repr(e))
    outcomes.append(future.cancel())
    try:
        future.result()
    except futures.CancelledError as e:
        outcomes.append(repr(e))
    both = [asyncio.run_coroutine_threadsafe(late(i, i / 10), loop) for i in (2, 1)]
    outcomes.append([each.result() for each in futures.as_completed(both)])
    return outcomes


async def shared():
    lock, queue = asyncio.Lock(), asyncio.Queue()

    async def hold():
        async with lock:
            await queue.get()

    tasks = [asyncio.create_task(hold()) for _ in range(2)]
    await asyncio.sleep(0)

    def elsewhere(coroutine):
        try:
            asyncio.run(coroutine)
        except RuntimeError as e:
            return re.sub(r'0x\w+', 'X', str(e))

    await show('lock', asyncio.to_thread(elsewhere, lock.acquire()))
    await show('queue', asyncio.to_thread(elsewhere, queue.get()))
    for task in tasks:
        task.cancel()


async def main():
    await wrapped()
    await threads()
    await show('asked', asyncio.to_thread(ask, asyncio.get_running_loop()))
    await shared()
    try:
        asyncio.run_coroutine_threadsafe(5, asyncio.get_running_loop())
    except TypeError as e:
        print(e)


asyncio.run(main())
loop = asyncio.new_event_loop()
thread = threading.Thread(target=loop.run_forever)
thread.start()
print(asyncio.run_coroutine_threadsafe(late('from another thread'), loop).result())
for call in lambda: loop.run_until_complete(loop.create_future()), loop.close:
    try:
        call()
    except RuntimeError as e:
        print(e)
loop.call_soon_threadsafe(loop.stop)
thread.join()
loop.close()
try:
    loop.call_soon_threadsafe(print)
except RuntimeError as e:
    print(e)
