# run: --virtual-time
import queue
import threading
import time

q = queue.Queue(2)
log = []


def produce():
    for i in range(6):
        q.put(i)
        log.append(f"put {i}")
    q.put(None)


def consume():
    while (item := q.get()) is not None:
        time.sleep(0.02)
        log.append(f"done {item}")
        q.task_done()
    q.task_done()


threads = [threading.Thread(target=produce), threading.Thread(target=consume)]
for t in threads:
    t.start()
q.join()
for t in threads:
    t.join()
print([x for x in log if x.startswith("put")])
print([x for x in log if x.startswith("done")])

work = queue.PriorityQueue()
for n in (5, 1, 4, 2, 3):
    work.put((n, f"job {n}"))
results = []


def worker(name):
    while True:
        try:
            priority, job = work.get(timeout=0.1)
        except queue.Empty:
            return
        results.append(job)
        time.sleep(0.01)
        work.task_done()


threads = [threading.Thread(target=worker, args=(i,)) for i in range(2)]
for t in threads:
    t.start()
work.join()
for t in threads:
    t.join()
print(sorted(results), work.unfinished_tasks)
