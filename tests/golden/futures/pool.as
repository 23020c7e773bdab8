# run: --virtual-time
import concurrent.futures as cf
import threading
import time


def work(n):
    time.sleep(0.05 * n)
    if n == 3:
        raise ValueError("three")
    return n * n


with cf.ThreadPoolExecutor(max_workers=2, thread_name_prefix="pool") as ex:
    fs = [ex.submit(work, n) for n in (4, 1, 2)]
    print([f.result() for f in fs])
    print(list(ex.map(work, [2, 1, 0])), list(ex.map(lambda a, b: a + b, [1, 2, 3], [10, 20])))
    bad = ex.submit(work, 3)
    print(repr(bad.exception()), bad.done(), bad.running(), bad.cancelled())
    try:
        bad.result()
    except ValueError as e:
        print("raised", e)
    try:
        for r in ex.map(work, [1, 3, 2]):
            print("map", r)
    except ValueError as e:
        print("map raised", e)
    slow = ex.submit(work, 4)
    try:
        slow.result(timeout=0.01)
    except cf.TimeoutError as e:
        print("timeout", repr(e), cf.TimeoutError is TimeoutError)
    print(ex.submit(lambda: threading.current_thread().name.rpartition("_")[0]).result())
    print(ex.submit(pow, 2, 10, mod=1000).result())
try:
    ex.submit(work, 1)
except RuntimeError as e:
    print(e)
for wrong in (lambda: cf.ThreadPoolExecutor(0), lambda: cf.ThreadPoolExecutor(2, initializer=5)):
    try:
        wrong()
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
data = []
with cf.ThreadPoolExecutor(1, initializer=data.append, initargs=("init",)) as ex:
    ex.submit(data.append, "call").result()
print(data)
