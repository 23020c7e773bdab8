"""CPython's asyncio, as the programs need it for comparing: time jumps, and what has no order of its own gets Aspen's."""
import asyncio
from asyncio.tasks import _cancel_and_wait, _release_waiter
import itertools
import selectors


class Timer(asyncio.TimerHandle):
    """Equal deadlines fire in order of creation. (A heap of handles promises nothing.)"""

    created = itertools.count()

    def __init__(self, *args):
        super().__init__(*args)
        self.order = next(Timer.created)

    def __lt__(self, other):
        return (self._when, self.order) < (other._when, other.order)


class Selector(selectors.SelectSelector):
    """Nothing outside happens: waiting is setting the clock."""

    def select(self, timeout=None):
        if timeout is None:
            raise RuntimeError('the program waits for ever')
        VirtualLoop.now += timeout
        return []


class VirtualLoop(asyncio.SelectorEventLoop):
    now = 1000.0

    def __init__(self):
        super().__init__(Selector())

    def time(self):
        return VirtualLoop.now

    def call_at(self, when, callback, *args, context=None):
        self._check_closed()
        timer = Timer(when, callback, args, self, context)
        import heapq
        heapq.heappush(self._scheduled, timer)
        timer._scheduled = True
        return timer

    def call_later(self, delay, callback, *args, context=None):
        return self.call_at(self.time() + delay, callback, *args, context=context)


class OrderedSet(dict):
    def add(self, item):
        self[item] = None

    def discard(self, item):
        self.pop(item, None)


class TaskGroup(asyncio.TaskGroup):
    """Cancels its tasks in order of creation, not of their addresses."""

    def __init__(self):
        super().__init__()
        self._tasks = OrderedSet()


async def wait_for(fut, timeout):
    """3.11's turns, but like Aspen's and 3.12's it never returns when its own task was cancelled."""
    if timeout is None or timeout <= 0:
        return await plain_wait_for(fut, timeout)
    loop = asyncio.get_running_loop()
    waiter = loop.create_future()
    timer = loop.call_later(timeout, _release_waiter, waiter)
    future = asyncio.ensure_future(fut)

    def release(_):
        _release_waiter(waiter)

    future.add_done_callback(release)
    try:
        try:
            await waiter
        except asyncio.CancelledError:
            if not future.done():
                future.remove_done_callback(release)
                await _cancel_and_wait(future, loop=loop)
            elif not future.cancelled():
                future.exception()
            raise
        if not future.done():
            future.remove_done_callback(release)
            await _cancel_and_wait(future, loop=loop)
            try:
                return future.result()
            except asyncio.CancelledError as error:
                raise TimeoutError() from error
        return future.result()
    finally:
        timer.cancel()


plain_wait_for = asyncio.wait_for
asyncio.wait_for = wait_for
asyncio.TaskGroup = TaskGroup


def run(coroutine):
    with asyncio.Runner(loop_factory=VirtualLoop) as runner:
        return runner.run(coroutine)
