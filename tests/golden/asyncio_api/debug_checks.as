# stress: skip (what takes long is told on standard error)
# Debug mode: what may be called, by which thread, and where things were made.
import asyncio
import contextlib
import io
import re
import sys
import threading


def callback(*args):
    pass


async def work():
    pass


def attempt(label, call, *args):
    try:
        result = call(*args)
    except Exception as e:
        print(label, type(e).__name__, re.sub('0x[0-9a-f]+', '0x', str(e)))
    else:
        print(label, 'ok')


async def main():
    loop = asyncio.get_running_loop()
    loop.slow_callback_duration = 60
    print(loop.get_debug(), sys.get_coroutine_origin_tracking_depth())
    handle = loop.call_soon(callback, 1)
    print(handle)
    handle.cancel()
    print(handle)
    print(re.sub(r'when=\S+', 'when', repr(loop.call_later(100, callback))))
    future = asyncio.Future()
    print(future, type(future._source_traceback).__name__, future._source_traceback[-1].name)
    task = loop.create_task(work(), name='made here')
    print(task)
    await task
    print(task)
    for bad in (1, work, None, 'x'):
        attempt('call_soon', loop.call_soon, bad)
        attempt('call_soon_threadsafe', loop.call_soon_threadsafe, bad)
        attempt('call_later', loop.call_later, 1, bad)
        attempt('call_at', loop.call_at, 1, bad)
        attempt('run_in_executor', loop.run_in_executor, None, bad)
    coroutine = work()
    attempt('coroutine', loop.call_soon, coroutine)

    future = loop.create_future()
    future.add_done_callback(callback)

    def other():
        attempt('thread call_soon', loop.call_soon, callback)
        attempt('thread call_later', loop.call_later, 1, callback)
        attempt('thread call_at', loop.call_at, 1, callback)
        attempt('thread set_result', future.set_result, 1)
        attempt('thread threadsafe', loop.call_soon_threadsafe, callback)

    await asyncio.to_thread(other)
    coroutine.close()

    def handler(loop, context):
        stack = context.get('source_traceback')
        print(sorted(context), stack and (stack[-1].name, stack[-1].line))

    def reports():
        # Without a stack of its own it gets that of the handle that is called.
        context = {'message': 'by hand'}
        with contextlib.redirect_stderr(io.StringIO()) as text:
            loop.call_exception_handler(context)
        print(sorted(context), text.getvalue().splitlines()[:2])

    loop.call_soon(reports)
    await asyncio.sleep(0)
    loop.set_exception_handler(handler)
    loop.call_soon(lambda: 1 / 0)
    await asyncio.sleep(0)
    loop.set_debug(False)
    print(loop.call_soon(callback), loop.create_future())
    loop.set_debug(True)


asyncio.run(main(), debug=True)
print(sys.get_coroutine_origin_tracking_depth())
for debug in (None, True, False):
    async def state():
        loop = asyncio.get_running_loop()
        loop.slow_callback_duration = 60
        return loop.get_debug()
    print(asyncio.run(state(), debug=debug))
