"""Event loops, their policy, and the reprs of handles."""

from _asyncio import (
    AbstractEventLoop, Handle, TimerHandle, get_event_loop, get_running_loop, new_event_loop, set_event_loop,
    _get_running_loop, _get_thread_loop, _set_policy, _set_running_loop, _set_thread_loop,
)

__all__ = ('AbstractEventLoopPolicy', 'AbstractEventLoop', 'AbstractServer', 'Handle', 'TimerHandle',
           'get_event_loop_policy', 'set_event_loop_policy', 'get_event_loop', 'set_event_loop',
           'new_event_loop', '_set_running_loop', 'get_running_loop', '_get_running_loop')

_get_event_loop = get_event_loop


def _handle_repr(handle):
    from .format_helpers import _format_callback_source
    info = [type(handle).__name__]
    if handle._cancelled:
        info.append('cancelled')
    if isinstance(handle, TimerHandle):
        info.append(f'when={handle.when()}')
    if (call := handle._call) is not None:
        info.append(_format_callback_source(*call))
    if stack := handle._source_traceback:
        info.append(f'created at {stack[-1].filename}:{stack[-1].lineno}')
    return f"<{' '.join(info)}>"


class AbstractServer:
    """A server that can be closed."""

    def close(self):
        raise NotImplementedError

    def get_loop(self):
        raise NotImplementedError

    def is_serving(self):
        raise NotImplementedError

    async def start_serving(self):
        raise NotImplementedError

    async def serve_forever(self):
        raise NotImplementedError

    async def wait_closed(self):
        raise NotImplementedError

    async def __aenter__(self):
        return self

    async def __aexit__(self, *exc):
        self.close()
        await self.wait_closed()


class AbstractEventLoopPolicy:
    """Which loop is whose."""

    def get_event_loop(self):
        raise NotImplementedError

    def set_event_loop(self, loop):
        raise NotImplementedError

    def new_event_loop(self):
        raise NotImplementedError

    def get_child_watcher(self):
        raise NotImplementedError

    def set_child_watcher(self, watcher):
        raise NotImplementedError


class _ThreadLoop:
    # What the policy from the start knows lies in C.

    @property
    def _loop(self):
        return _get_thread_loop()[0]

    @_loop.setter
    def _loop(self, loop):
        _set_thread_loop(loop)

    @property
    def _set_called(self):
        return _get_thread_loop()[1]

    @_set_called.setter
    def _set_called(self, value):
        pass


def _new_local():
    import threading

    class _Local(threading.local):
        _loop = None
        _set_called = False

    return _Local()


class BaseDefaultEventLoopPolicy(AbstractEventLoopPolicy):
    """A loop for each thread, made for the main thread when it is first asked for."""

    _loop_factory = None

    def __init__(self):
        self._local = _new_local()

    def get_event_loop(self):
        import threading
        local = self._local
        if local._loop is None and not local._set_called and threading.current_thread() is threading.main_thread():
            self.set_event_loop(self.new_event_loop())
        if local._loop is None:
            raise RuntimeError(f'There is no current event loop in thread {threading.current_thread().name!r}.')
        return local._loop

    def set_event_loop(self, loop):
        self._local._set_called = True
        if loop is not None and not isinstance(loop, AbstractEventLoop):
            raise TypeError(f"loop must be an instance of AbstractEventLoop or None, not '{type(loop).__name__}'")
        self._local._loop = loop

    def new_event_loop(self):
        return self._loop_factory()


_policy = None


def get_event_loop_policy():
    global _policy
    if _policy is None:
        from .unix_events import DefaultEventLoopPolicy
        _policy = DefaultEventLoopPolicy.__new__(DefaultEventLoopPolicy)
        _policy._local = _ThreadLoop()
    return _policy


def set_event_loop_policy(policy):
    global _policy
    if policy is not None and not isinstance(policy, AbstractEventLoopPolicy):
        raise TypeError('policy must be an instance of AbstractEventLoopPolicy or None, '
                        f"not '{type(policy).__name__}'")
    _policy = policy
    _set_policy(policy)


def _thread_name():
    import threading
    return threading.current_thread().name
