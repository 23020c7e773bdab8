"""Signals of the operating system."""

import _signal
from _signal import (alarm, default_int_handler, getitimer, pause, raise_signal, setitimer, strsignal, valid_signals,
                     ITIMER_PROF, ITIMER_REAL, ITIMER_VIRTUAL, NSIG)


class _Named(int):
    """A number with a name."""

    def __new__(cls, value):
        for member in cls._members:
            if int(member) == value:
                return member
        raise ValueError('%r is not a valid %s' % (value, cls.__name__))

    @classmethod
    def _make(cls, name, value):
        self = int.__new__(cls, value)
        self.name = self._name_ = name
        self.value = self._value_ = value
        cls._members.append(self)
        setattr(cls, name, self)
        globals()[name] = self

    def __repr__(self):
        return '<%s.%s: %d>' % (type(self).__name__, self.name, self.value)

    def __str__(self):
        return int.__repr__(self)


class Signals(_Named):
    _members = []


class Handlers(_Named):
    _members = []


for _name in dir(_signal):
    if _name.startswith('SIG_'):
        Handlers._make(_name, getattr(_signal, _name))
    elif _name.startswith('SIG'):
        Signals._make(_name, getattr(_signal, _name))
SIGCLD = Signals.SIGCLD = SIGCHLD
SIGPOLL = Signals.SIGPOLL = SIGIO
SIGIOT = Signals.SIGIOT = SIGABRT
ItimerError = OSError


def _to_enum(value, cls):
    if isinstance(value, int):
        try:
            return cls(value)
        except ValueError:
            pass
    return value


def signal(signalnum, handler):
    return _to_enum(_signal.signal(signalnum, handler), Handlers)


def getsignal(signalnum):
    return _to_enum(_signal.getsignal(signalnum), Handlers)
