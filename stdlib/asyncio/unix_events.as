"""The loop and the policy of Unix systems."""

from _asyncio import EventLoop as _UnixSelectorEventLoop

from .events import BaseDefaultEventLoopPolicy

__all__ = ('SelectorEventLoop', 'DefaultEventLoopPolicy')


class _UnixDefaultEventLoopPolicy(BaseDefaultEventLoopPolicy):
    """The policy that there is from the start."""

    _loop_factory = _UnixSelectorEventLoop


SelectorEventLoop = EventLoop = _UnixSelectorEventLoop
DefaultEventLoopPolicy = _UnixDefaultEventLoopPolicy


def _reset_signal(number):
    # A signal that no loop handles any more.
    import signal
    signal.signal(number, signal.default_int_handler if number == signal.SIGINT else signal.SIG_DFL)
