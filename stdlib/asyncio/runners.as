"""run() and Runner: a loop from its making to its closing."""

from _asyncio import (
    CancelledError, all_tasks, iscoroutine, new_event_loop, set_event_loop, _async_generators, _get_running_loop,
    _keyboard_interrupt, _set_interrupt_task,
)
from _contextvars import copy_context
from _thread import _ctrl_c_is_pending

__all__ = ('Runner', 'run')

_CREATED, _INITIALIZED, _CLOSED = 'created', 'initialized', 'closed'


class Runner:
    """A context manager that makes a loop, runs coroutines in it one after the other, and closes it."""

    def __init__(self, *, debug=None, loop_factory=None):
        self._state = _CREATED
        self._debug = debug
        self._loop_factory = loop_factory
        self._loop = None
        self._context = None
        self._set_event_loop = False

    def __enter__(self):
        self._lazy_init()
        return self

    def __exit__(self, exc_type, exc_val, exc_tb):
        self.close()

    def close(self):
        """Cancels what is left and closes the loop."""
        if self._state is not _INITIALIZED:
            return
        loop = self._loop
        try:
            _shut_down(loop)
        finally:
            if self._set_event_loop:
                set_event_loop(None)
            loop.close()
            self._loop = None
            self._state = _CLOSED

    def get_loop(self):
        self._lazy_init()
        return self._loop

    def run(self, coro, *, context=None):
        """Runs a coroutine to its end."""
        if not iscoroutine(coro):
            raise ValueError('a coroutine was expected, got {!r}'.format(coro))
        if _get_running_loop() is not None:
            raise RuntimeError('Runner.run() cannot be called from a running event loop')
        self._lazy_init()
        if context is None:
            context = self._context
        task = self._loop.create_task(coro, context=context)
        _set_interrupt_task(task)
        interrupts = None
        try:
            return self._loop.run_until_complete(task)
        except CancelledError:
            interrupts = _set_interrupt_task(None)
            uncancel = getattr(task, 'uncancel', None)
            if interrupts > 0 and uncancel is not None and uncancel() == 0:
                raise _keyboard_interrupt()
            raise
        finally:
            if interrupts is None:
                _set_interrupt_task(None)

    def _lazy_init(self):
        if self._state is _CLOSED:
            raise RuntimeError('Runner is closed')
        if self._state is _INITIALIZED:
            return
        if self._loop_factory is None:
            self._loop = new_event_loop()
            if not self._set_event_loop:
                set_event_loop(self._loop)
                self._set_event_loop = True
        else:
            self._loop = self._loop_factory()
        if self._debug is not None:
            self._loop.set_debug(self._debug)
        self._context = copy_context()
        self._state = _INITIALIZED


def run(main, *, debug=None, loop_factory=None):
    """Runs a coroutine in a new loop, and closes that."""
    if _get_running_loop() is not None:
        raise RuntimeError('asyncio.run() cannot be called from a running event loop')
    with Runner(debug=debug, loop_factory=loop_factory) as runner:
        return runner.run(main)


def _shut_down(loop):
    _cancel_all_tasks(loop)
    loop.run_until_complete(loop.shutdown_asyncgens())
    loop.run_until_complete(loop.shutdown_default_executor())


def _finish(loop):
    """The end of a script that awaited at top level."""
    try:
        _shut_down(loop)
    finally:
        set_event_loop(None)
        loop.close()


async def _shutdown_asyncgens(loop):
    closing = _async_generators(loop)
    if not closing:
        return
    from .tasks import gather
    results = await gather(*[each.aclose() for each in closing], return_exceptions=True)
    for result, generator in zip(results, closing):
        if isinstance(result, Exception):
            loop.call_exception_handler({
                'message': f'an error occurred during closing of asynchronous generator {generator!r}',
                'exception': result,
                'asyncgen': generator,
            })


def _warn_of_late_generator(loop, generator):
    import warnings
    warnings.warn(f'asynchronous generator {generator!r} was scheduled after loop.shutdown_asyncgens() call',
                  ResourceWarning, source=loop)


async def _shutdown_default_executor(loop):
    loop._executor_shutdown_called = True
    executor = loop._default_executor
    if executor is None:
        return
    if _ctrl_c_is_pending():
        # Nobody wants to wait for calls that run on in threads.
        executor.shutdown(wait=False, cancel_futures=True)
        return
    import threading
    future = loop.create_future()

    def shut_down():
        try:
            executor.shutdown(wait=True)
            if not loop.is_closed():
                loop.call_soon_threadsafe(future.set_result, None)
        except Exception as exc:
            if not loop.is_closed():
                loop.call_soon_threadsafe(future.set_exception, exc)

    thread = threading.Thread(target=shut_down)
    thread.start()
    try:
        await future
    finally:
        thread.join()


def _cancel_all_tasks(loop):
    to_cancel = all_tasks(loop)
    if not to_cancel:
        return
    for task in to_cancel:
        task.cancel()
    from .tasks import gather
    loop.run_until_complete(gather(*to_cancel, return_exceptions=True))
    for task in to_cancel:
        if not task.cancelled() and task.exception() is not None:
            loop.call_exception_handler({
                'message': 'unhandled exception during asyncio.run() shutdown',
                'exception': task.exception(),
                'task': task,
            })
