# who computes what is left of a time and waits for that comes to an end, also where clocks stand still meanwhile
# run: --virtual-time
import queue
import threading
import time

other = threading.Thread(target=time.sleep, args=(0.3,))
other.start()
began = time.monotonic()
condition = threading.Condition()
q = queue.Queue(1)
semaphore = threading.Semaphore(0)
for i in range(1, 8):
    t = i * 0.0037
    before = time.monotonic()
    with condition:
        print(condition.wait_for(lambda: False, t), end=' ')
    try:
        q.get(timeout=t)
    except queue.Empty:
        print('empty', end=' ')
    print(semaphore.acquire(timeout=t), end=' ')
    end = time.monotonic() + t
    while (left := end - time.monotonic()) > 0:
        time.sleep(left)
    print(time.monotonic() - before >= 4 * t - 1e-6)
print(other.is_alive(), time.monotonic() - began < 3)
other.join()
