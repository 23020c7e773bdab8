# run: --virtual-time
import asyncio
import concurrent.futures
import threading
import time

loop = asyncio.new_event_loop()


def serve():
    asyncio.set_event_loop(loop)
    loop.run_forever()
    print("loop ends", loop.is_running())
    loop.close()


t = threading.Thread(target=serve)
t.start()


async def add(a, b):
    await asyncio.sleep(0.05)
    if b is None:
        raise ValueError("no b")
    return a + b


f = asyncio.run_coroutine_threadsafe(add(1, 2), loop)
print(type(f).__module__, f.result())
f = asyncio.run_coroutine_threadsafe(add(1, None), loop)
print(repr(f.exception()))
f = asyncio.run_coroutine_threadsafe(add(1, 1), loop)
try:
    f.result(timeout=0.01)
except concurrent.futures.TimeoutError:
    print("timeout", f.cancel(), f.cancelled())
done = threading.Event()
loop.call_soon_threadsafe(lambda: (print("in loop", threading.current_thread() is t), done.set()))
done.wait()
try:
    asyncio.run_coroutine_threadsafe(5, loop)
except TypeError as e:
    print(e)
loop.call_soon_threadsafe(loop.stop)
t.join()


async def own(n):
    await asyncio.sleep(0.02 * n)
    return n, len(asyncio.all_tasks())


results = {}
threads = [threading.Thread(target=lambda n=n: results.__setitem__(n, asyncio.run(own(n)))) for n in (2, 1)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(sorted(results.items()))


def no_loop():
    try:
        asyncio.get_event_loop()
    except RuntimeError as e:
        print(e)


t = threading.Thread(target=no_loop, name="plain")
t.start()
t.join()
