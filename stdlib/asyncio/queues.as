"""Queue, PriorityQueue, LifoQueue."""

from _asyncio import _shorten
from _collections import deque
from _heapq import heappop, heappush

from .exceptions import QueueEmpty, QueueFull, QueueShutDown
from .locks import Event
from .mixins import _LoopBoundMixin, _old_loop

__all__ = ('Queue', 'PriorityQueue', 'LifoQueue', 'QueueFull', 'QueueEmpty')


def _give_up(queue, waiter, waiters, blocked):
    # The waiter goes away; if it was woken, another one takes its chance.
    waiter.cancel()
    try:
        waiters.remove(waiter)
    except ValueError:
        pass
    if not blocked() and not waiter.cancelled():
        queue._wakeup_next(waiters)


# What comes after _put() and _get(); C calls these, too.

def _after_put(queue):
    queue._unfinished_tasks += 1
    queue._finished.clear()
    queue._wakeup_next(queue._getters)


def _after_get(queue):
    queue._wakeup_next(queue._putters)


# _shorten: see locks.as. The C half is src/async/sync_queue.c.

@_shorten
class Queue(_LoopBoundMixin):
    """First in, first out, between tasks. With a maxsize, put() waits for room."""

    def __init__(self, maxsize=0, *, loop=None):
        _old_loop(self, loop)
        self._maxsize = maxsize
        self._getters = deque()
        self._putters = deque()
        self._unfinished_tasks = 0
        self._finished = Event()
        self._finished.set()
        self._is_shutdown = False
        self._init(maxsize)

    # What a subclass may do otherwise.

    def _init(self, maxsize):
        self._queue = deque()

    def _get(self):
        return self._queue.popleft()

    def _put(self, item):
        self._queue.append(item)

    def _wakeup_next(self, waiters):
        while waiters:
            waiter = waiters.popleft()
            if not waiter.done():
                waiter.set_result(None)
                break

    def __repr__(self):
        return f'<{type(self).__name__} at {id(self):#x} {self._format()}>'

    def __str__(self):
        return f'<{type(self).__name__} {self._format()}>'

    __class_getitem__ = classmethod(type(list[int]))

    def _format(self):
        result = f'maxsize={self._maxsize!r}'
        if getattr(self, '_queue', None):
            result += f' _queue={list(self._queue)!r}'
        if self._getters:
            result += f' _getters[{len(self._getters)}]'
        if self._putters:
            result += f' _putters[{len(self._putters)}]'
        if self._unfinished_tasks:
            result += f' tasks={self._unfinished_tasks}'
        if self._is_shutdown:
            result += ' shutdown'
        return result

    def qsize(self):
        return len(self._queue)

    @property
    def maxsize(self):
        return self._maxsize

    def empty(self):
        return not self._queue

    def full(self):
        return not self._maxsize <= 0 and self.qsize() >= self._maxsize

    async def put(self, item):
        """Puts an item in, waiting for room."""
        while self.full():
            if self._is_shutdown:
                raise QueueShutDown
            putter = self._get_loop().create_future()
            self._putters.append(putter)
            try:
                await putter
            except:
                _give_up(self, putter, self._putters, self.full)
                raise
        return self.put_nowait(item)

    def put_nowait(self, item):
        if self._is_shutdown:
            raise QueueShutDown
        if self.full():
            raise QueueFull
        self._put(item)
        _after_put(self)

    async def get(self):
        """Takes an item out, waiting for one."""
        while self.empty():
            if self._is_shutdown and self.empty():
                raise QueueShutDown
            getter = self._get_loop().create_future()
            self._getters.append(getter)
            try:
                await getter
            except:
                _give_up(self, getter, self._getters, self.empty)
                raise
        return self.get_nowait()

    def get_nowait(self):
        if self.empty():
            if self._is_shutdown:
                raise QueueShutDown
            raise QueueEmpty
        item = self._get()
        _after_get(self)
        return item

    def task_done(self):
        """One item that was taken out has been worked on."""
        if self._unfinished_tasks <= 0:
            raise ValueError('task_done() called too many times')
        self._unfinished_tasks -= 1
        if self._unfinished_tasks == 0:
            self._finished.set()

    async def join(self):
        """Waits until all items have been worked on."""
        if self._unfinished_tasks > 0:
            await self._finished.wait()

    def shutdown(self, immediate=False):
        """From now on put() raises QueueShutDown, and get() when nothing is left; immediate: at once."""
        self._is_shutdown = True
        if immediate:
            while not self.empty():
                self._get()
                if self._unfinished_tasks > 0:
                    self._unfinished_tasks -= 1
            if self._unfinished_tasks == 0:
                self._finished.set()
        for waiters in (self._getters, self._putters):
            while waiters:
                waiter = waiters.popleft()
                if not waiter.done():
                    waiter.set_result(None)


@_shorten
class PriorityQueue(Queue):
    """The lowest item first."""

    def _init(self, maxsize):
        self._queue = []

    def _put(self, item):
        heappush(self._queue, item)

    def _get(self):
        return heappop(self._queue)


@_shorten
class LifoQueue(Queue):
    """The youngest item first."""

    def _init(self, maxsize):
        self._queue = []

    def _put(self, item):
        self._queue.append(item)

    def _get(self):
        return self._queue.pop()
