# run_in_executor, to_thread, default executors and their end.
import asyncio
import concurrent.futures
import contextvars
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


async def attempt_await(label, awaitable):
    try:
        result = await awaitable
    except BaseException as e:
        print(label, type(e).__name__, re.sub('0x[0-9a-f]+', '0x', str(e)), e.args)
    else:
        print(label, show(result))


def call(*args, **kwargs):
    return args, kwargs


def boom(exc=KeyError('boom')):
    raise exc


async def executor():
    loop = asyncio.get_running_loop()
    await attempt_await('call', loop.run_in_executor(None, call, 1, 2))
    await attempt_await('boom', loop.run_in_executor(None, boom))
    await attempt_await('stop', loop.run_in_executor(None, boom, ValueError('v')))
    await attempt_await('cancelled', loop.run_in_executor(None, boom, asyncio.CancelledError('c')))
    await attempt_await('no function', loop.run_in_executor(None, 3))
    attempt('keyword', lambda: loop.run_in_executor(None, call, x=1))
    with concurrent.futures.ThreadPoolExecutor(1) as pool:
        future = loop.run_in_executor(pool, call, 9)
        print(type(future).__module__, await future)
    attempt('shut', lambda: loop.run_in_executor(pool, call))
    for bad in (None, 3, 'x', concurrent.futures.Executor()):
        attempt('default', loop.set_default_executor, bad)
    attempt('no executor', lambda: loop.run_in_executor(3, call))
    loop.set_default_executor(concurrent.futures.ThreadPoolExecutor(2, thread_name_prefix='mine'))
    await attempt_await('name', loop.run_in_executor(None, lambda: threading.current_thread().name.split('_')[0]))
    event = threading.Event()
    future = loop.run_in_executor(None, event.wait)
    future.cancel()
    await attempt_await('cancelled', future)
    event.set()
    await loop.shutdown_default_executor()
    attempt('after', lambda: loop.run_in_executor(None, call))
    await attempt_await('again', loop.shutdown_default_executor())


async def threads():
    var = contextvars.ContextVar('var')
    var.set(3)
    await attempt_await('call', asyncio.to_thread(call, 1, k=2))
    await attempt_await('names', asyncio.to_thread(call, func=1, self=2))
    await attempt_await('boom', asyncio.to_thread(boom))
    await attempt_await('get', asyncio.to_thread(var.get))
    await asyncio.to_thread(var.set, 4)
    print(var.get())
    await attempt_await('loop', asyncio.to_thread(asyncio.get_running_loop))
    print(await asyncio.to_thread(lambda: threading.current_thread().name.rpartition('_')[0]))
    coroutine = asyncio.to_thread(call)
    print(asyncio.iscoroutine(coroutine), await coroutine)

    async def inside():
        return 'run inside', await asyncio.to_thread(call, 'nested')

    print(await asyncio.to_thread(asyncio.run, inside()))


for main in (executor, threads):
    asyncio.run(main())
