# run: --virtual-time
import threading
import time

r = threading.RLock()
print(r.acquire(), r.acquire(), r.acquire(blocking=False))
taken = []
t = threading.Thread(target=lambda: taken.append(r.acquire(timeout=0.05)))
t.start()
t.join()
print("another", taken)
print("count=3" in repr(r), repr(r).startswith("<locked _thread.RLock object owner="))
for _ in range(3):
    r.release()
try:
    r.release()
except RuntimeError as e:
    print(e)
with r, r:
    print("twice")


def foreign():
    try:
        r.release()
    except RuntimeError as e:
        print("foreign:", e)


with r:
    t = threading.Thread(target=foreign)
    t.start()
    t.join()


def recurse(n):
    with r:
        return n if n == 0 else recurse(n - 1)


print(recurse(50))


def hold():
    with r:
        print("holds")
        time.sleep(0.1)
        print("lets go")


t = threading.Thread(target=hold)
t.start()
time.sleep(0.02)
with r:
    print("now mine")
t.join()
