"""The loop and the policy of Unix systems."""

from _asyncio import EventLoop as _UnixSelectorEventLoop

from .events import BaseDefaultEventLoopPolicy

__all__ = ('SelectorEventLoop', 'DefaultEventLoopPolicy')


class _UnixDefaultEventLoopPolicy(BaseDefaultEventLoopPolicy):
    """The policy that there is from the start."""

    _loop_factory = _UnixSelectorEventLoop


SelectorEventLoop = EventLoop = _UnixSelectorEventLoop
DefaultEventLoopPolicy = _UnixDefaultEventLoopPolicy
