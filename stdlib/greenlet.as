"""Greenlets: functions that hand over to each other by name, without await."""

from _greenlet import _set_errors, getcurrent, greenlet

__all__ = ['getcurrent', 'greenlet', 'GreenletExit', 'error']
__version__ = '3.0.0'


class GreenletExit(BaseException):
    """Ends a greenlet silently: the parent gets the exception as a value."""


class error(Exception):
    """A switch that is not possible."""


_set_errors(GreenletExit, error)
