"""Greenlets: functions that hand over to each other by name, without await."""

from _greenlet import _set_errors, getcurrent, greenlet, settrace

__all__ = ['getcurrent', 'greenlet', 'gettrace', 'settrace', 'GreenletExit', 'error']
GREENLET_USE_CONTEXT_VARS = GREENLET_USE_GC = GREENLET_USE_TRACING = True
__version__ = '3.0.0'


class GreenletExit(BaseException):
    """Ends a greenlet silently: the parent gets the exception as a value."""


class error(Exception):
    """A switch that is not possible."""


_set_errors(GreenletExit, error)


def gettrace():
    """The function that settrace() set."""
    function = settrace(None)
    settrace(function)
    return function
