# ThreadPoolExecutor: odd arguments, errors of calls, map(), shutdown() and what comes after it.
import re
import threading
import time
from concurrent.futures import Executor, Future, ThreadPoolExecutor


def attempt(function, *args, **kwargs):
    try:
        text = repr(function(*args, **kwargs))
    except BaseException as e:
        text = f'{type(e).__name__}: {e}'
    print(re.sub(r'0x[0-9a-f]+', 'X', text))


for args in (0,), (-1,), ('x',), (1, '', 5), (1, 'pre', None, (), 5):
    attempt(ThreadPoolExecutor, *args)
with ThreadPoolExecutor(1, thread_name_prefix='pre') as pool:
    attempt(pool.submit)
    attempt(pool.submit, fn=print)
    attempt(lambda: pool.submit(5).result())
    attempt(lambda: pool.submit(pow, 2, 3).result())
    attempt(lambda: pool.submit(int, 'z').result())
    attempt(lambda: pool.submit(int, '11', base=2).result())
    attempt(lambda: pool.submit(lambda: (threading.current_thread().name, threading.current_thread().daemon)).result())
    attempt(lambda: list(pool.map(pow, [1, 2, 3], [2, 2])))
    attempt(lambda: list(pool.map(int, ['1', 'x', '3'])))
    attempt(lambda: list(pool.map(int)))
    attempt(pool.map)
    attempt(pool.map, int, 5)
    attempt(lambda: list(pool.map(int, '12', chunksize=0)))
    attempt(lambda: list(pool.map(time.sleep, [0.1, 0.01], timeout=0.02)))
    results = pool.map(int, ['x', '2', '3'])
    for _ in range(2):
        attempt(next, results)
    for exception in SystemExit(4), KeyboardInterrupt('k'), StopIteration(5), GeneratorExit():
        def fail():
            raise exception
        attempt(lambda: pool.submit(fail).result())
    attempt(lambda: pool.submit(pool.submit, pow, 2, 2).result().result())
attempt(pool.submit, print)
attempt(lambda: list(pool.map(int, '1')))
attempt(lambda: list(pool.map(int, [])))
attempt(pool.shutdown)
attempt(pool.shutdown, False, cancel_futures=True)
attempt(pool.shutdown, False, True)

pool = ThreadPoolExecutor(1)
go, begun = threading.Event(), threading.Event()
futures = [pool.submit(lambda: begun.set() or go.wait())] + [pool.submit(print, 'never') for _ in range(3)]
begun.wait()
print([re.sub(r'0x\w+', 'X', repr(future)) for future in futures])
print(futures[0].cancel(), futures[1].cancel())
pool.shutdown(wait=False, cancel_futures=True)
print([future.cancelled() for future in futures])
go.set()
pool.shutdown()
print([future.done() for future in futures], futures[0].result())

base = Executor()
attempt(base.submit)
attempt(base.submit, print)
attempt(base.map, int, '1')
attempt(base.shutdown)
attempt(lambda: base.__enter__() is base)


class AtOnce(Executor):
    def submit(self, fn, /, *args, **kwargs):
        future = Future()
        future.set_result(fn(*args, **kwargs))
        return future


with AtOnce() as pool:
    attempt(lambda: list(pool.map(pow, [1, 2], [3, 4])))
