# run: --virtual-time
import threading
import time

b = threading.Barrier(3, action=lambda: print("all here"))
log = []


def come(i):
    for round_ in range(2):
        time.sleep(0.02 * (i + 1))
        log.append((round_, b.wait()))


threads = [threading.Thread(target=come, args=(i,)) for i in range(3)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(sorted(log), b.n_waiting, b.parties, b.broken)

broken = threading.Barrier(2, timeout=0.05)
try:
    broken.wait()
except threading.BrokenBarrierError as e:
    print("broken", repr(e), broken.broken)
broken.reset()
print(broken.broken)
errors = []


def stuck():
    try:
        broken.wait(5)
    except threading.BrokenBarrierError:
        errors.append("told")


t = threading.Thread(target=stuck)
t.start()
time.sleep(0.02)
print(broken.n_waiting)
broken.abort()
t.join()
print(errors, broken.broken)


def fail():
    raise ValueError("action")


b = threading.Barrier(1, fail)
try:
    b.wait()
except ValueError as e:
    print(e, b.broken)

timer = threading.Timer(0.1, print, args=("rings",), kwargs={"end": "!\n"})
timer.start()
never = threading.Timer(0.1, print, args=("never",))
never.start()
never.cancel()
timer.join()
never.join()
print(timer.finished.is_set(), timer.is_alive())
