"""Signals of the operating system."""

import _signal
from _signal import (alarm, default_int_handler, getitimer, pause, raise_signal, setitimer, strsignal,
                     ITIMER_PROF, ITIMER_REAL, ITIMER_VIRTUAL, NSIG)


class _NamedType(type):
    """What an enumeration's class can do, without the module enum, which takes longer to load than all of this."""

    def __getitem__(cls, name):
        return cls.__members__[name]

    def __iter__(cls):
        return iter(cls._members)

    def __len__(cls):
        return len(cls._members)

    def __contains__(cls, member):
        return isinstance(member, cls)

    def __repr__(cls):
        return f"<enum '{cls.__name__}'>"

    @property
    def __members__(cls):
        return {name: member for name, member in vars(cls).items() if isinstance(member, cls)}


class _Named(int, metaclass=_NamedType):
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

    def __format__(self, spec):
        return int.__format__(int(self), spec)


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


def valid_signals():
    return {_to_enum(number, Signals) for number in _signal.valid_signals()}
