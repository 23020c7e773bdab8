# run: --virtual-time
import threading
import time

e = threading.Event()
print(e.is_set(), e.wait(0.05), e.wait(0))
got = []
threads = [threading.Thread(target=lambda i=i: got.append((i, e.wait()))) for i in range(3)]
for t in threads:
    t.start()
    time.sleep(0.01)
e.set()
for t in threads:
    t.join()
print(sorted(got), e.is_set(), e.wait(), repr(e).split(" at ")[0], repr(e).split(": ")[1])
e.clear()
print(e.is_set())

s = threading.Semaphore(2)
inside = most = 0


def work(i):
    global inside, most
    with s:
        inside += 1
        most = max(most, inside)
        time.sleep(0.05)
        inside -= 1


threads = [threading.Thread(target=work, args=(i,)) for i in range(6)]
start = time.monotonic()
for t in threads:
    t.start()
for t in threads:
    t.join()
print("most", most, round(time.monotonic() - start, 2) >= 0.15)
print(s.acquire(), s.acquire(blocking=False), s.acquire(False), s.acquire(timeout=0.02))
s.release(2)
print(s._value)
b = threading.BoundedSemaphore()
for wrong in (lambda: b.release(), lambda: threading.Semaphore(-1), lambda: s.release(0), lambda: s.acquire(False, 1), lambda: b.release(2)):
    try:
        wrong()
    except ValueError as e:
        print(e)
