# Queues between threads: arguments, sizes, what Empty and Full come from, counts after errors.
import queue


def attempt(function, *args, **kwargs):
    try:
        print(repr(function(*args, **kwargs)))
    except BaseException as e:
        print(f'{type(e).__name__}: {e}')


for kind in queue.Queue, queue.LifoQueue, queue.PriorityQueue:
    print(kind.__name__)
    for maxsize in -1, 'x', None, 1.5, True:
        attempt(lambda: kind(maxsize).put(1))
    attempt(kind, 1, 2)
    q = kind(maxsize=2)
    attempt(q.get, False)
    attempt(q.get_nowait)
    for args in (True, 0.01), (True, -1), (False, -1), (True, 'x'), (True, 0), (1, 2, 3):
        attempt(q.get, *args)
    for args in (3,), (1,), (2, False), (2, True, 0.01), (2, True, -1), (2, True, 'x'), ():
        attempt(q.put, *args)
    attempt(q.put_nowait, 2)
    attempt(q.put, item=2, block=False)
    print(q.qsize(), q.empty(), q.full(), q.unfinished_tasks, list(q.queue), q.maxsize)
    attempt(q.get)
    attempt(q.get, block=False, timeout=5)
    for _ in range(3):
        attempt(q.task_done)
    attempt(q.join)
    attempt(q.join, 1)
    print(kind[int])
q = queue.PriorityQueue()
q.put(1)
attempt(q.put, 'a')
print(q.qsize(), q.unfinished_tasks)


class Unique(queue.Queue):
    def _init(self, maxsize):
        self.queue = set()

    def _put(self, item):
        self.queue.add(item)

    def _get(self):
        return self.queue.pop()


q = Unique()
for item in 1, 1:
    q.put(item)
print(q.qsize(), q.unfinished_tasks, q.get(), q.empty())
print(queue.Empty, queue.Full, queue.Empty.__mro__[1:3])
