"""What locks and queues share: they belong to the loop that first makes one of their tasks wait."""

from _asyncio import _get_running_loop


class _LoopBoundMixin:
    _loop = None

    def _get_loop(self):
        loop = _get_running_loop()
        if self._loop is None:
            self._loop = loop
        if loop is not self._loop:
            raise RuntimeError(f'{self!r} is bound to a different event loop')
        return loop


def _old_loop(what, loop):
    """The loop= argument of old: accepted, with a warning."""
    if loop is not None:
        import warnings
        warnings.warn('The loop argument is deprecated since Python 3.8, and scheduled for removal in Python 3.10.',
                      DeprecationWarning, stacklevel=3)
