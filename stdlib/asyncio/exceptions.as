"""The exceptions of asyncio."""

from _asyncio import CancelledError, InvalidStateError

__all__ = ('BrokenBarrierError', 'CancelledError', 'InvalidStateError', 'TimeoutError', 'IncompleteReadError',
           'LimitOverrunError', 'SendfileNotAvailableError')

TimeoutError = TimeoutError


class SendfileNotAvailableError(RuntimeError):
    """The operating system's sendfile cannot be used for this."""


class IncompleteReadError(EOFError):
    """The stream ended before enough was read: partial holds what there was, expected how much was wanted."""

    def __init__(self, partial, expected):
        shown = 'undefined' if expected is None else repr(expected)
        super().__init__(f'{len(partial)} bytes read on a total of {shown} expected bytes')
        self.partial = partial
        self.expected = expected

    def __reduce__(self):
        return type(self), (self.partial, self.expected)


class LimitOverrunError(Exception):
    """The buffer's limit was reached while looking for a separator; consumed bytes are to be read first."""

    def __init__(self, message, consumed):
        super().__init__(message)
        self.consumed = consumed

    def __reduce__(self):
        return type(self), (self.args[0], self.consumed)


class BrokenBarrierError(RuntimeError):
    """The barrier was broken by abort()."""


class QueueEmpty(Exception):
    """get_nowait() found nothing."""

    __module__ = 'asyncio.queues'


class QueueFull(Exception):
    """put_nowait() found no room."""

    __module__ = 'asyncio.queues'


class QueueShutDown(Exception):
    """The queue was shut down."""

    __module__ = 'asyncio.queues'
