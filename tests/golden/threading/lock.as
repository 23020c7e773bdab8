# run: --virtual-time
import threading
import time

lock = threading.Lock()
print(lock.locked(), lock.acquire(), lock.locked(), lock.acquire(blocking=False), lock.acquire(False))
start = time.monotonic()
print(lock.acquire(timeout=0.2), round(time.monotonic() - start, 1))
lock.release()
with lock as got:
    print(got, lock.locked())
print(lock.locked())


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ":", e)


attempt(lambda: lock.release())
attempt(lambda: lock.acquire(False, 1))
attempt(lambda: lock.acquire(timeout=-2))
attempt(lambda: lock.acquire(timeout=1e20))
attempt(lambda: lock.acquire(timeout="x"))
attempt(lambda: lock.acquire(True, -1))
attempt(lambda: lock.release())
print(repr(lock).split(" at ")[0])

# another thread may release what this one took
lock.acquire()
threading.Timer(0.1, lock.release).start()
start = time.monotonic()
lock.acquire()
print("released by another", round(time.monotonic() - start, 1))

# the queue is in order of coming
order = []


def wait(i):
    with lock:
        order.append(i)


threads = [threading.Thread(target=wait, args=(i,)) for i in range(5)]
for t in threads:
    t.start()
    time.sleep(0.02)
lock.release()
for t in threads:
    t.join()
print(order)
