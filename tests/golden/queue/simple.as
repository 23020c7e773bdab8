# SimpleQueue: arguments, classes below it, threads that wait for each other.
import queue
import threading
import weakref


def attempt(function, *args, **kwargs):
    try:
        print(repr(function(*args, **kwargs)))
    except BaseException as e:
        print(f'{type(e).__name__}: {e}')


q = queue.SimpleQueue()
attempt(q.get, False)
attempt(q.get_nowait)
for timeout in 0.01, 0, -1, 'x', float('nan'), 1e20:
    attempt(q.get, timeout=timeout)
attempt(q.get, False, -1)
attempt(q.get, False, 'x')
for args in (1,), (2, False), (3, True, -5), (4, 5, 6), (), (1, 2, 3, 4):
    attempt(q.put, *args)
attempt(q.put, item=5, timeout='any')
attempt(q.put_nowait, 6)
attempt(q.put_nowait)
print(q.qsize(), q.empty())
print(q.get(), q.get(True, 1), q.get(block=False), q.get(timeout=None))
attempt(q.get, 1, 2, 3)
attempt(lambda: q.full())
attempt(setattr, q, 'x', 1)
attempt(queue.SimpleQueue, x=1)
print(queue.SimpleQueue, queue.SimpleQueue[int], weakref.ref(q)() is q, bool(q))


class Loud(queue.SimpleQueue):
    def put(self, item):
        print('put', item)
        super().put(item)


loud = Loud()
loud.name = 'loud'
loud.put(1)
print(loud.get(), loud.name)

# Several wait: each item goes to one of them.
q, results = queue.SimpleQueue(), queue.SimpleQueue()


def worker():
    while (item := q.get()) is not None:
        results.put(item * 2)


threads = [threading.Thread(target=worker) for _ in range(4)]
for thread in threads:
    thread.start()
for i in range(200):
    q.put(i)
for _ in threads:
    q.put(None)
for thread in threads:
    thread.join()
print(sum(results.get() for _ in range(200)), results.empty(), q.qsize())
late = threading.Timer(0.01, q.put, ['late'])
late.start()
print(q.get(timeout=5))
late.join()
