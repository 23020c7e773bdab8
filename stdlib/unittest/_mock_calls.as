"""What mocks are called with: call, sentinel, ANY, and the comparing and showing of calls."""

import sys


class InvalidSpecError(Exception):
    """Something is given as a specification that cannot be one."""


# ---- names that stand for themselves ----


class _SentinelObject:
    """A unique, named object."""

    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return 'sentinel.%s' % self.name

    def __reduce__(self):
        return 'sentinel.%s' % self.name


class _Sentinel:
    """Makes unique, named objects, one for each attribute asked for."""

    def __init__(self):
        self._sentinels = {}

    def __getattr__(self, name):
        if name == '__bases__':
            raise AttributeError
        return self._sentinels.setdefault(name, _SentinelObject(name))

    def __reduce__(self):
        return 'sentinel'


sentinel = _Sentinel()
DEFAULT = sentinel.DEFAULT


class _ANY:
    """Equal to anything."""

    def __eq__(self, other):
        return True

    def __ne__(self, other):
        return False

    def __repr__(self):
        return '<ANY>'


ANY = _ANY()


# ---- calls ----


def format_call_signature(name, args, kwargs):
    parts = [repr(arg) for arg in args] + ['%s=%r' % (key, value) for key, value in kwargs.items()]
    return '%s(%s)' % (name, ', '.join(parts))


def _read(value, name=''):
    """(name, args, kwargs) of a call, or of a tuple that stands for one; None if it cannot be one."""
    args, kwargs = (), {}
    if len(value) == 3:
        name, args, kwargs = value
    elif len(value) == 2:
        first, second = value
        if not isinstance(first, str):
            args, kwargs = first, second
        elif isinstance(second, tuple):
            name, args = first, second
        else:
            name, kwargs = first, second
    elif len(value) == 1:
        value, = value
        if isinstance(value, str):
            name = value
        elif isinstance(value, tuple):
            args = value
        else:
            kwargs = value
    elif len(value) > 3:
        return None
    return name, args, kwargs


class _Call(tuple):
    """(name, args, kwargs) of a call, or (args, kwargs). Compares with tuples that leave out empty parts. Attributes and
    calls of it are calls of what it returned."""

    def __new__(cls, value=(), name='', parent=None, two=False, from_kall=True):
        name, args, kwargs = _read(value, name or '')
        return tuple.__new__(cls, (args, kwargs) if two else (name, args, kwargs))

    def __init__(self, value=(), name=None, parent=None, two=False, from_kall=True):
        self._mock_name = name
        self._mock_parent = parent
        self._mock_from_kall = from_kall

    def __eq__(self, other):
        try:
            len(other)
        except TypeError:
            return NotImplemented
        mine, theirs = _read(self), _read(other)
        if theirs is None:
            return False
        parent, other_parent = self._mock_parent, getattr(other, '_mock_parent', None)
        if parent and other_parent and parent != other_parent:
            return False
        if mine[0] and mine[0] != theirs[0]:
            return False
        return (theirs[1], theirs[2]) == (mine[1], mine[2])

    __ne__ = object.__ne__

    def __call__(self, /, *args, **kwargs):
        if self._mock_name is None:
            return _Call(('', args, kwargs), name='()')
        return _Call((self._mock_name, args, kwargs), name=self._mock_name + '()', parent=self)

    def __getattr__(self, attr):
        if self._mock_name is None:
            return _Call(name=attr, from_kall=False)
        return _Call(name='%s.%s' % (self._mock_name, attr), parent=self, from_kall=False)

    def __getattribute__(self, attr):
        # call.count and call.index are calls, too.
        if attr in tuple.__dict__:
            raise AttributeError
        return tuple.__getattribute__(self, attr)

    @property
    def args(self):
        return self[-2]

    @property
    def kwargs(self):
        return self[-1]

    def __repr__(self):
        if not self._mock_from_kall:
            name = self._mock_name or 'call'
            return 'call%s' % name if name.startswith('()') else name
        name, args, kwargs = ('', *self) if len(self) == 2 else self
        if not name:
            name = 'call'
        elif name.startswith('()'):
            name = 'call%s' % name
        else:
            name = 'call.%s' % name
        return format_call_signature(name, args, kwargs)

    def call_list(self):
        """All calls of a chain such as call.a(1).b(2), as mock_calls has them."""
        found = []
        at = self
        while at is not None:
            if at._mock_from_kall:
                found.append(at)
            at = at._mock_parent
        return _CallList(reversed(found))


call = _Call(from_kall=False)


class _CallList(list):
    """`in` finds calls, and lists of calls that stand one behind the other."""

    def __contains__(self, value):
        if not isinstance(value, list):
            return list.__contains__(self, value)
        return any(self[i:i + len(value)] == value for i in range(len(self) - len(value) + 1))

    def __repr__(self):
        import pprint
        return pprint.pformat(list(self))


class AnyComparer(list):
    """Calls of two parts. `in` compares part by part, so that ANY stands on the left."""

    def __contains__(self, item):
        return any(all(expected == actual for expected, actual in zip(item, found)) for found in self)
