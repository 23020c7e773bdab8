# What people build of threads: a thread with a result, a singleton, a bounded buffer, a latch, a read-write lock, a scheduler.
import functools
import heapq
import itertools
import threading
import time
from collections import deque


class Call(threading.Thread):
    def __init__(self, function, *args):
        super().__init__()
        self.function, self.arguments, self.error, self.result = function, args, None, None
        self.start()

    def run(self):
        try:
            self.result = self.function(*self.arguments)
        except Exception as e:
            self.error = e

    def get(self):
        self.join()
        if self.error:
            raise self.error
        return self.result


print(Call(divmod, 7, 2).get())
try:
    Call(divmod, 7, 0).get()
except ZeroDivisionError as e:
    print(e)


def synchronized(function):
    lock = threading.RLock()

    @functools.wraps(function)
    def locked(*args, **kwargs):
        with lock:
            return function(*args, **kwargs)

    return locked


class Counter:
    count = 0

    @synchronized
    def add(self, n=1):
        seen = self.count
        self.count = seen + n
        return self.count

    @synchronized
    def add_twice(self):
        self.add()
        self.add()


counter = Counter()
calls = [Call(lambda: [counter.add_twice() for _ in range(100)]) for _ in range(4)]
print([call.get() and counter.add.__name__ for call in calls], counter.count)


class Single:
    instance, lock, made = None, threading.Lock(), 0

    def __new__(cls):
        if cls.instance is None:
            with cls.lock:
                if cls.instance is None:
                    time.sleep(0.005)
                    cls.made += 1
                    cls.instance = super().__new__(cls)
        return cls.instance


print(len({id(call.get()) for call in [Call(Single) for _ in range(6)]}), Single.made)


class Buffer:
    def __init__(self, room):
        self.items, self.room, lock = deque(), room, threading.Lock()
        self.not_full, self.not_empty = threading.Condition(lock), threading.Condition(lock)

    def put(self, item):
        with self.not_full:
            self.not_full.wait_for(lambda: len(self.items) < self.room)
            self.items.append(item)
            self.not_empty.notify()

    def get(self):
        with self.not_empty:
            self.not_empty.wait_for(lambda: self.items)
            self.not_full.notify()
            return self.items.popleft()


buffer = Buffer(2)
putting = Call(lambda: [buffer.put(i) for i in range(20)])
print(Call(lambda: [buffer.get() for _ in range(20)]).get() == list(range(20)), len(putting.get()))


class Latch:
    def __init__(self, count):
        self.count, self.changed = count, threading.Condition()

    def down(self):
        with self.changed:
            self.count -= 1
            self.changed.notify_all()

    def wait(self, timeout=None):
        with self.changed:
            return self.changed.wait_for(lambda: self.count <= 0, timeout)


latch = Latch(3)
print(latch.wait(0.01), [Call(latch.down).get() for _ in range(3)], latch.wait(5))


class ReadWrite:
    def __init__(self):
        self.free, self.readers, self.writing = threading.Condition(), 0, False

    def read(self, function):
        with self.free:
            self.free.wait_for(lambda: not self.writing)
            self.readers += 1
        try:
            return function()
        finally:
            with self.free:
                self.readers -= 1
                self.free.notify_all()

    def write(self, function):
        with self.free:
            self.free.wait_for(lambda: not self.writing and not self.readers)
            self.writing = True
        function()
        with self.free:
            self.writing = False
            self.free.notify_all()


pair, shared = [0, 0], ReadWrite()


def change():
    pair[0] += 1
    time.sleep(0)
    pair[1] += 1


readers = [Call(lambda: {shared.read(lambda: pair[0] == pair[1]) for _ in range(50)}) for _ in range(3)]
writers = [Call(lambda: [shared.write(change) for _ in range(25)]) for _ in range(2)]
print([call.get() for call in readers], [len(call.get()) for call in writers], pair)


class Scheduler(threading.Thread):
    def __init__(self):
        super().__init__()
        self.due, self.changed, self.numbers = [], threading.Condition(), itertools.count()

    def at(self, delay, function):
        with self.changed:
            heapq.heappush(self.due, (time.monotonic() + delay, next(self.numbers), function))
            self.changed.notify()

    def run(self):
        while True:
            with self.changed:
                while not self.due or (left := self.due[0][0] - time.monotonic()) > 0:
                    self.changed.wait(left if self.due else None)
                function = heapq.heappop(self.due)[2]
            if function is None:
                return
            function()


scheduler, order = Scheduler(), []
scheduler.start()
for delay, name in (0.06, 'last'), (0.02, 'first'), (0.04, 'middle'):
    scheduler.at(delay, functools.partial(order.append, name))
scheduler.at(0.08, None)
scheduler.join()
print(order)
