"""Waiting for several tasks, and shielding one."""

from _asyncio import (
    CancelledError, Future, Task, all_tasks, create_task, current_task, get_event_loop, get_running_loop,
    iscoroutine, isfuture, sleep, _enter_task, _leave_task, _register_task, _unregister_task,
)

__all__ = ('Task', 'create_task', 'FIRST_COMPLETED', 'FIRST_EXCEPTION', 'ALL_COMPLETED', 'wait', 'wait_for',
           'as_completed', 'sleep', 'gather', 'shield', 'ensure_future', 'run_coroutine_threadsafe',
           'current_task', 'all_tasks', 'create_eager_task_factory', 'eager_task_factory', '_register_task',
           '_unregister_task', '_enter_task', '_leave_task')

FIRST_COMPLETED = 'FIRST_COMPLETED'
FIRST_EXCEPTION = 'FIRST_EXCEPTION'
ALL_COMPLETED = 'ALL_COMPLETED'

_CTask = _PyTask = Task


def _get_loop(future):
    return future.get_loop()


def _warn_loop(loop):
    """The loop= argument of old: accepted, with a warning."""
    if loop is not None:
        import warnings
        warnings.warn('The loop argument is deprecated since Python 3.8, and scheduled for removal in Python 3.10.',
                      DeprecationWarning, stacklevel=3)


# ---- one awaitable

def ensure_future(coro_or_future, *, loop=None):
    """The future itself, or a task for the coroutine or awaitable."""
    return _ensure_future(coro_or_future, loop)


def _ensure_future(coro_or_future, loop=None):
    if isfuture(coro_or_future):
        if loop is not None and loop is not coro_or_future.get_loop():
            raise ValueError('The future belongs to a different loop than the one specified as the loop argument')
        return coro_or_future
    wrapped = False
    if not iscoroutine(coro_or_future):
        if not hasattr(type(coro_or_future), '__await__'):
            raise TypeError('An asyncio.Future, a coroutine or an awaitable is required')
        coro_or_future = _wrap_awaitable(coro_or_future)
        wrapped = True
    if loop is None:
        loop = get_event_loop()
    try:
        return loop.create_task(coro_or_future)
    except RuntimeError:
        if not wrapped:
            coro_or_future.close()
        raise


async def _wrap_awaitable(awaitable):
    return await awaitable


# ---- wait, wait_for

def _release_waiter(waiter, *args):
    if not waiter.done():
        waiter.set_result(None)


async def wait(fs, *, loop=None, timeout=None, return_when=ALL_COMPLETED):
    """Waits for the futures: two sets, those done and those pending."""
    if isfuture(fs) or iscoroutine(fs):
        raise TypeError(f'expect a list of futures, not {type(fs).__name__}')
    if not fs:
        raise ValueError('Set of Tasks/Futures is empty.')
    if return_when not in (FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED):
        raise ValueError(f'Invalid return_when value: {return_when}')
    _warn_loop(loop)
    loop = get_running_loop()
    fs = list(dict.fromkeys(fs))
    if any(iscoroutine(f) for f in fs):
        import warnings
        warnings.warn('The explicit passing of coroutine objects to asyncio.wait() is deprecated since Python 3.8, '
                      'and scheduled for removal in Python 3.11.', DeprecationWarning, stacklevel=2)
        fs = [_ensure_future(f, loop) for f in fs]
    return await _wait(set(fs), timeout, return_when, loop)


async def _wait(fs, timeout, return_when, loop):
    waiter = loop.create_future()
    timeout_handle = None
    if timeout is not None:
        timeout_handle = loop.call_later(timeout, _release_waiter, waiter)
    counter = len(fs)

    def _on_completion(f):
        nonlocal counter
        counter -= 1
        if (counter <= 0 or return_when == FIRST_COMPLETED
                or return_when == FIRST_EXCEPTION and (not f.cancelled() and f.exception() is not None)):
            if timeout_handle is not None:
                timeout_handle.cancel()
            if not waiter.done():
                waiter.set_result(None)

    for f in fs:
        f.add_done_callback(_on_completion)
    try:
        await waiter
    finally:
        if timeout_handle is not None:
            timeout_handle.cancel()
        for f in fs:
            f.remove_done_callback(_on_completion)

    done, pending = set(), set()
    for f in fs:
        (done if f.done() else pending).add(f)
    return done, pending


async def wait_for(fut, timeout, *, loop=None):
    """Waits for one awaitable, but no longer than timeout; then it is cancelled and TimeoutError raised."""
    _warn_loop(loop)
    loop = get_running_loop()
    if timeout is None:
        return await fut

    if timeout <= 0:
        fut = _ensure_future(fut, loop)
        if fut.done():
            return fut.result()
        await _cancel_and_wait(fut, loop)
        try:
            return fut.result()
        except CancelledError as exc:
            raise TimeoutError() from exc

    waiter = loop.create_future()
    timeout_handle = loop.call_later(timeout, _release_waiter, waiter)

    def release(fut):
        _release_waiter(waiter)

    fut = _ensure_future(fut, loop)
    fut.add_done_callback(release)
    try:
        try:
            await waiter
        except CancelledError:
            # Not even when it is done by now: who was cancelled must hear of it (Python 3.12).
            if fut.done():
                if not fut.cancelled():
                    fut.exception()
                raise
            fut.remove_done_callback(release)
            # Whoever waited must not go on before the task has ended.
            await _cancel_and_wait(fut, loop)
            raise
        if fut.done():
            return fut.result()
        fut.remove_done_callback(release)
        await _cancel_and_wait(fut, loop)
        # The task may have ended in another way than asked.
        try:
            return fut.result()
        except CancelledError as exc:
            raise TimeoutError() from exc
    finally:
        timeout_handle.cancel()


async def _cancel_and_wait(fut, loop):
    waiter = loop.create_future()

    def release(fut):
        _release_waiter(waiter)

    fut.add_done_callback(release)
    try:
        fut.cancel()
        # Waiting for fut itself, our own cancellation could get lost in it.
        await waiter
    finally:
        fut.remove_done_callback(release)


# ---- eager tasks

def create_eager_task_factory(custom_task_constructor):
    """A task factory whose tasks take their first step when they are made."""

    def factory(loop, coro, *, name=None, context=None):
        return custom_task_constructor(coro, loop=loop, name=name, context=context, eager_start=True)

    return factory


eager_task_factory = create_eager_task_factory(Task)


# ---- as_completed

def as_completed(fs, *, loop=None, timeout=None):
    """Coroutines that give the results in the order in which they come."""
    if isfuture(fs) or iscoroutine(fs):
        raise TypeError(f'expect an iterable of futures, not {type(fs).__name__}')
    _warn_loop(loop)
    return _AsCompleted(fs, timeout)


class _AsCompleted:
    """What as_completed returns: an iterator of coroutines, or an asynchronous iterator of the futures."""

    def __init__(self, fs, timeout):
        self._fs = fs
        self._timeout = timeout
        self._todo = None
        self._left = 0

    def _start(self):
        from .queues import Queue
        loop = get_event_loop()
        self._done = Queue()
        self._todo = {_ensure_future(f, loop) for f in set(self._fs)}
        self._left = len(self._todo)
        self._timeout_handle = None
        for f in self._todo:
            f.add_done_callback(self._on_completion)
        if self._todo and self._timeout is not None:
            self._timeout_handle = loop.call_later(self._timeout, self._on_timeout)

    def _on_timeout(self):
        for f in self._todo:
            f.remove_done_callback(self._on_completion)
            self._done.put_nowait(None)
        self._todo.clear()

    def _on_completion(self, f):
        if not self._todo:
            return
        self._todo.remove(f)
        self._done.put_nowait(f)
        if not self._todo and self._timeout_handle is not None:
            self._timeout_handle.cancel()

    async def _wait_for_one(self, resolve=True):
        f = await self._done.get()
        if f is None:
            raise TimeoutError
        return f.result() if resolve else f

    def __iter__(self):
        return self

    def __next__(self):
        if self._todo is None:
            self._start()
        if self._left == 0:
            raise StopIteration
        self._left -= 1
        return self._wait_for_one()

    def __aiter__(self):
        return self

    async def __anext__(self):
        if self._todo is None:
            self._start()
        if self._left == 0:
            raise StopAsyncIteration
        self._left -= 1
        return await self._wait_for_one(resolve=False)


# ---- gather, shield

class _GatheringFuture(Future):
    """What gather returns: cancelling it cancels the children, and itself only when they have ended."""

    def __init__(self, children, *, loop):
        super().__init__(loop=loop)
        self._children = children
        self._cancel_requested = False

    def cancel(self, msg=None):
        if self.done():
            return False
        cancelled = False
        for child in self._children:
            if child.cancel(msg=msg):
                cancelled = True
        if cancelled:
            # Even where exceptions are results, this one goes out.
            self._cancel_requested = True
        return cancelled


def gather(*coros_or_futures, loop=None, return_exceptions=False):
    """A future of the list of all results, in the order of the arguments."""
    _warn_loop(loop)
    if not coros_or_futures:
        loop = loop or get_event_loop()
        outer = loop.create_future()
        outer.set_result([])
        return outer

    def _done_callback(fut):
        nonlocal nfinished
        nfinished += 1

        if outer is None or outer.done():
            if not fut.cancelled():
                fut.exception()  # seen
            return

        if not return_exceptions:
            if fut.cancelled():
                outer.set_exception(fut._make_cancelled_error())
                return
            exc = fut.exception()
            if exc is not None:
                outer.set_exception(exc)
                return

        if nfinished == nfuts:
            results = []
            for fut in children:
                if fut.cancelled():
                    message = fut._cancel_message
                    result = CancelledError('' if message is None else message)
                else:
                    result = fut.exception()
                    if result is None:
                        result = fut.result()
                results.append(result)
            if outer._cancel_requested:
                outer.set_exception(fut._make_cancelled_error())
            else:
                outer.set_result(results)

    arg_to_fut = {}
    children = []
    eager = []
    nfuts = 0
    nfinished = 0
    outer = None
    for arg in coros_or_futures:
        fut = arg_to_fut.get(arg)
        if fut is None:
            fut = _ensure_future(arg, loop)
            if loop is None:
                loop = fut.get_loop()
            if fut is not arg:
                # Nobody but us knows this task: its end is no news to anyone.
                fut._log_destroy_pending = False
            nfuts += 1
            arg_to_fut[arg] = fut
            if fut is not arg and fut.done():
                eager.append(fut)
            else:
                fut.add_done_callback(_done_callback)
        children.append(fut)

    outer = _GatheringFuture(children, loop=loop)
    # Eager tasks that nothing made wait: nobody has to wait for them here, either.
    for fut in eager:
        _done_callback(fut)
    return outer


def shield(arg, *, loop=None):
    """A future of the same outcome, whose cancellation does not reach the original."""
    _warn_loop(loop)
    inner = _ensure_future(arg, loop)
    if inner.done():
        return inner
    outer = inner.get_loop().create_future()
    outer._children = (inner,)  # reports want to know what it waits for

    def _inner_done_callback(inner):
        if outer.cancelled():
            if not inner.cancelled():
                inner.exception()  # seen
            return
        if inner.cancelled():
            outer.cancel()
        else:
            exc = inner.exception()
            if exc is not None:
                outer.set_exception(exc)
            else:
                outer.set_result(inner.result())

    def _outer_done_callback(outer):
        if not inner.done():
            inner.remove_done_callback(_inner_done_callback)

    inner.add_done_callback(_inner_done_callback)
    outer.add_done_callback(_outer_done_callback)
    return outer


# ---- from other threads

def run_coroutine_threadsafe(coro, loop):
    """Runs a coroutine in the loop of another thread: a concurrent.futures.Future of its result."""
    if not iscoroutine(coro):
        raise TypeError('A coroutine object is required')
    import concurrent.futures
    from .futures import _chain_future
    future = concurrent.futures.Future()

    def callback():
        try:
            _chain_future(_ensure_future(coro, loop), future)
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as exc:
            if future.set_running_or_notify_cancel():
                future.set_exception(exc)
            raise

    loop.call_soon_threadsafe(callback)
    return future


# The oldest name of ensure_future; a keyword since, so only getattr() finds it.
globals()['async'] = async_ = ensure_future
