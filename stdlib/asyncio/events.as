"""Event loops, their policy, and the reprs of handles."""

from _asyncio import (
    EventLoop, Handle, TimerHandle, get_event_loop, get_running_loop, new_event_loop, set_event_loop,
    _get_running_loop, _set_running_loop,
)

__all__ = ('AbstractEventLoopPolicy', 'AbstractEventLoop', 'AbstractServer', 'Handle', 'TimerHandle',
           'get_event_loop_policy', 'set_event_loop_policy', 'get_event_loop', 'set_event_loop',
           'new_event_loop', 'get_child_watcher', 'set_child_watcher', '_set_running_loop',
           'get_running_loop', '_get_running_loop')

# There is one kind of loop; what would be its bases are names for it.
AbstractEventLoop = BaseEventLoop = SelectorEventLoop = EventLoop

_get_event_loop = get_event_loop


def _handle_repr(handle):
    from .format_helpers import _format_callback_source
    info = [type(handle).__name__]
    if handle._cancelled:
        info.append('cancelled')
    if isinstance(handle, TimerHandle):
        info.append(f'when={handle.when()}')
    if handle._callback is not None:
        info.append(_format_callback_source(handle._callback, handle._args))
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


class AbstractChildWatcher:
    """Child processes need no watcher here."""


class AbstractEventLoopPolicy:
    """Which loop is whose."""

    def get_event_loop(self):
        raise NotImplementedError

    def set_event_loop(self, loop):
        raise NotImplementedError

    def new_event_loop(self):
        raise NotImplementedError


class BaseDefaultEventLoopPolicy(AbstractEventLoopPolicy):
    def get_event_loop(self):
        return get_event_loop()

    def set_event_loop(self, loop):
        set_event_loop(loop)

    def new_event_loop(self):
        return new_event_loop()

    def get_child_watcher(self):
        return AbstractChildWatcher()

    def set_child_watcher(self, watcher):
        pass


class DefaultEventLoopPolicy(BaseDefaultEventLoopPolicy):
    """The policy that there is from the start."""


_policy = None


def get_event_loop_policy():
    global _policy
    if _policy is None:
        _policy = DefaultEventLoopPolicy()
    return _policy


def set_event_loop_policy(policy):
    global _policy
    if policy is not None and not isinstance(policy, AbstractEventLoopPolicy):
        raise TypeError('policy must be an instance of AbstractEventLoopPolicy or None, '
                        f"not '{type(policy).__name__}'")
    _policy = policy


def get_child_watcher():
    return get_event_loop_policy().get_child_watcher()


def set_child_watcher(watcher):
    get_event_loop_policy().set_child_watcher(watcher)


def _thread_name():
    import threading
    return threading.current_thread().name
