# run: --virtual-time
import concurrent.futures as cf
import time

ex = cf.ThreadPoolExecutor(1)
fs = [ex.submit(time.sleep, 0.1) for _ in range(3)]
time.sleep(0.02)
print([f.running() for f in fs], fs[2].cancel(), fs[0].cancel())
ex.shutdown(wait=True, cancel_futures=True)
print([f.cancelled() for f in fs])
ex = cf.ThreadPoolExecutor(2)
f = ex.submit(lambda: time.sleep(0.1) or "finished")
ex.shutdown(wait=False)
print(f.done())
print(f.result())
with cf.ThreadPoolExecutor() as ex:
    outer = ex.submit(lambda: ex.submit(lambda: "inner").result())
    print(outer.result())
cf.ThreadPoolExecutor(1).submit(lambda: (time.sleep(0.05), print("at exit")))
print("main ends")
