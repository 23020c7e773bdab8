# run: --virtual-time
import queue
import threading
import time


def attempt(f, *args, **kw):
    try:
        print(f(*args, **kw))
    except Exception as e:
        print(type(e).__module__, type(e).__name__, e.args)


for cls in (queue.Queue, queue.LifoQueue, queue.PriorityQueue):
    q = cls(3)
    for x in (2, 3, 1):
        q.put(x)
    print(cls.__name__, q.qsize(), q.full(), q.empty(), q.maxsize)
    attempt(q.put, 4, block=False)
    attempt(q.put_nowait, 4)
    attempt(q.put, 4, timeout=0.02)
    print([q.get() for _ in range(3)], q.empty())
    attempt(q.get_nowait)
    attempt(q.get, False)
    attempt(q.get, timeout=0.02)
    attempt(q.get, timeout=-1)
    for _ in range(3):
        q.task_done()
    q.join()
    attempt(q.task_done)
s = queue.SimpleQueue()
s.put(1)
s.put_nowait(2)
print(s.qsize(), s.get(), s.get_nowait(), s.empty())
attempt(s.get, block=False)
attempt(s.get, timeout=0.02)
attempt(s.get, timeout=-1)
unlimited = queue.Queue(-1)
for i in range(100):
    unlimited.put(i)
print(unlimited.full(), unlimited.qsize())


class Unique(queue.Queue):
    def _init(self, maxsize):
        self.queue = []

    def _put(self, item):
        if item not in self.queue:
            self.queue.append(item)

    def _get(self):
        return self.queue.pop(0)


u = Unique()
for x in "abca":
    u.put(x)
print(u.qsize(), u.get(), u.queue)
