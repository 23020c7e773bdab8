# run_coroutine_threadsafe, loops in threads, and what belongs to which loop.
import asyncio
import concurrent.futures
import re
import threading


def show(value):
    return re.sub('0x[0-9a-f]+', '0x', repr(value))


def attempt(label, call, *args):
    try:
        result = call(*args)
    except BaseException as e:
        print(label, type(e).__name__, re.sub('0x[0-9a-f]+', '0x', str(e)))
    else:
        print(label, show(result))


async def give(x=1, delay=0):
    await asyncio.sleep(delay)
    return x


async def throw(exc):
    raise exc


loop = asyncio.new_event_loop()
thread = threading.Thread(target=loop.run_forever)
thread.start()
submit = asyncio.run_coroutine_threadsafe
future = submit(give(5), loop)
print(type(future).__module__, future.result(1))
for exc in (KeyError('k'), asyncio.CancelledError('c'), TimeoutError('t'), StopAsyncIteration('s')):
    attempt('raises', lambda: submit(throw(exc), loop).result(1))
future = submit(give(5, 10), loop)
attempt('timeout', lambda: future.result(0.01))
attempt('cancel', future.cancel)
attempt('result', lambda: future.result(1))
print(future.cancelled(), future.done(), future.running())
for bad in (3, give, None, loop.create_future()):
    attempt('bad', lambda: submit(bad, loop))
attempt('none', submit)


async def inner():
    return (asyncio.get_running_loop() is loop, threading.current_thread() is thread,
            asyncio.current_task() in asyncio.all_tasks())


print(submit(inner(), loop).result(1))
attempt('runs', loop.run_forever)
attempt('close', loop.close)
attempt('mine', asyncio.get_running_loop)
attempt('mine', asyncio.current_task)
attempt('theirs', lambda: asyncio.current_task(loop))
attempt('theirs', lambda: asyncio.all_tasks(loop))
called = threading.Event()
print(type(loop.call_soon_threadsafe(called.set)).__name__, called.wait(1))
loop.call_soon_threadsafe(loop.stop)
thread.join()
print(loop.is_running())
loop.close()
coroutine = give()
attempt('closed', lambda: submit(coroutine, loop))
coroutine.close()


async def use_event(event):
    task = asyncio.create_task(event.wait())
    await asyncio.sleep(0)
    event.set()
    await task
    event.clear()


async def use_queue(queue):
    task = asyncio.create_task(queue.get())
    await asyncio.sleep(0)
    queue.put_nowait(1)
    await task


async def use_lock(lock):
    async with lock:
        task = asyncio.create_task(lock.acquire())
        await asyncio.sleep(0)
    await task


for use, thing in ((use_event, asyncio.Event()), (use_queue, asyncio.Queue()), (use_lock, asyncio.Lock())):
    asyncio.run(use(thing))
    attempt(use.__name__, lambda: asyncio.run(asyncio.wait_for(use(thing), 1)))


async def chains():
    """A future of a pool, seen from the loop."""
    for end in (lambda f: f.set_result(4), lambda f: f.cancel(), lambda f: f.set_exception(ValueError('v')),
                lambda f: f.set_exception(concurrent.futures.CancelledError('c')),
                lambda f: f.set_exception(concurrent.futures.InvalidStateError('i'))):
        source = concurrent.futures.Future()
        wrapped = asyncio.wrap_future(source)
        end(source)
        try:
            print(await wrapped)
        except BaseException as e:
            print(type(e).__module__, repr(e))
    source = concurrent.futures.Future()
    wrapped = asyncio.wrap_future(source)
    wrapped.cancel()
    await asyncio.sleep(0)
    print(source.cancelled(), asyncio.wrap_future(wrapped) is wrapped)
    for bad in (3, None, give):
        attempt('wrap', asyncio.wrap_future, bad)


asyncio.run(chains())
