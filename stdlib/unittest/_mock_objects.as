"""Objects that let everything be done to them, and remember it."""

import functools
import inspect

from unittest._mock_calls import (DEFAULT, AnyComparer, InvalidSpecError, _Call, _CallList, call,
                                  format_call_signature, sentinel)
from unittest.case import safe_repr

_missing = sentinel.MISSING
_deleted = sentinel.DELETED

FILTER_DIR = True

# ---- magic methods ----

_NUMERIC = 'add sub mul matmul truediv floordiv mod lshift rshift and xor or pow'.split()
_magics = {f'__{name}__' for name in (
    'lt gt le ge eq ne getitem setitem delitem len contains str sizeof enter exit divmod rdivmod neg pos abs invert '
    'complex int float index round trunc floor ceil bool next fspath aiter hash iter').split()}
_magics |= {f'__{prefix}{name}__' for prefix in ('', 'i', 'r') for name in _NUMERIC}
_non_defaults = {f'__{name}__' for name in (
    'get set delete reversed missing reduce reduce_ex getinitargs getnewargs getstate setstate getformat repr dir '
    'subclasses format getnewargs_ex').split()}
_async_method_magics = {'__aenter__', '__aexit__', '__anext__'}
_sync_async_magics = {'__aiter__'}
_async_magics = _async_method_magics | _sync_async_magics
_all_sync_magics = _magics | _non_defaults
_all_magics = _all_sync_magics | _async_magics
_unsupported_magics = {'__getattr__', '__setattr__', '__init__', '__new__', '__prepare__', '__instancecheck__',
                       '__subclasscheck__', '__del__'}

_return_values = {
    '__lt__': NotImplemented, '__gt__': NotImplemented, '__le__': NotImplemented, '__ge__': NotImplemented, '__int__': 1,
    '__contains__': False, '__len__': 0, '__exit__': False, '__complex__': 1j, '__float__': 1.0, '__bool__': True,
    '__index__': 1, '__aexit__': False,
}
_calculated_values = {
    '__hash__': object.__hash__,
    '__str__': object.__str__,
    '__sizeof__': object.__sizeof__,
    '__fspath__': lambda self: f"{type(self).__name__}/{self._extract_mock_name()}/{id(self)}",
}


def _is_magic(name):
    return '__%s__' % name[2:-2] == name


class _AsyncIterator:
    def __init__(self, iterator):
        self.iterator = iterator

    async def __anext__(self):
        try:
            return next(self.iterator)
        except StopIteration:
            pass
        raise StopAsyncIteration


def _default_eq(mock):
    def __eq__(other):
        value = mock.__eq__._mock_return_value
        if value is not DEFAULT:
            return value
        return True if mock is other else NotImplemented
    return __eq__


def _default_ne(mock):
    def __ne__(other):
        if mock.__ne__._mock_return_value is not DEFAULT:
            return DEFAULT
        return False if mock is other else NotImplemented
    return __ne__


def _default_iter(mock):
    def __iter__():
        value = mock.__iter__._mock_return_value
        return iter([]) if value is DEFAULT else iter(value)
    return __iter__


def _default_aiter(mock):
    def __aiter__():
        value = mock.__aiter__._mock_return_value
        return _AsyncIterator(iter([]) if value is DEFAULT else iter(value))
    return __aiter__


_side_effects = {'__eq__': _default_eq, '__ne__': _default_ne, '__iter__': _default_iter, '__aiter__': _default_aiter}


def _set_default(mock, method, name):
    """What the magic method of this name does until somebody says otherwise."""
    if name in _return_values:
        method.return_value = _return_values[name]
    elif name in _calculated_values:
        method.return_value = _calculated_values[name](mock)
    elif name in _side_effects:
        method.side_effect = _side_effects[name](mock)


class MagicProxy:
    """Stands in the class for a magic method that nobody has asked for yet."""

    def __init__(self, name, parent):
        self.name = name
        self.parent = parent

    def create_mock(self):
        name, parent = self.name, self.parent
        made = parent._get_child_mock(name=name, _new_name=name, _new_parent=parent)
        setattr(parent, name, made)
        _set_default(parent, made, name)
        return made

    def __get__(self, obj, _type=None):
        return self.create_mock()


# ---- what is what ----


def _is_instance_mock(obj):
    # Not isinstance: mocks tell __class__ as they are asked to.
    return issubclass(type(obj), NonCallableMock)


def _is_exception(obj):
    return isinstance(obj, BaseException) or isinstance(obj, type) and issubclass(obj, BaseException)


def _is_list(obj):
    return type(obj) in (list, tuple)


def _is_coroutine_function(obj):
    return inspect.iscoroutinefunction(obj) or getattr(obj, '_mock_is_coroutine', None) is True


def _is_async_obj(obj):
    if _is_instance_mock(obj) and not isinstance(obj, AsyncMock):
        return False
    if hasattr(obj, '__func__'):
        obj = getattr(obj, '__func__')
    return _is_coroutine_function(obj) or inspect.isawaitable(obj)


def _is_async_func(obj):
    return bool(getattr(obj, '__code__', None)) and _is_coroutine_function(obj)


def _callable(obj):
    if isinstance(obj, type):
        return True
    if isinstance(obj, (staticmethod, classmethod)):
        return _callable(obj.__func__)
    return getattr(obj, '__call__', None) is not None


def _instance_callable(obj):
    """Are instances of this class callable?"""
    if not isinstance(obj, type):
        return getattr(obj, '__call__', None) is not None
    return any(base.__dict__.get('__call__') is not None for base in obj.__mro__)


def _extract_mock(obj):
    """The mock behind a function that create_autospec made; others are mocks themselves."""
    if inspect.isfunction(obj) and hasattr(obj, 'mock'):
        return obj.mock
    return obj


def _get_signature_object(spec, as_instance, eat_self):
    """(function, signature) that calls of a mock with this specification follow, or None."""
    if isinstance(spec, type) and not as_instance:
        spec = spec.__init__
        eat_self = True
    elif isinstance(spec, (classmethod, staticmethod)):
        if isinstance(spec, classmethod):
            eat_self = True
        spec = spec.__func__
    elif not inspect.isfunction(spec) and not inspect.ismethod(spec):
        try:
            spec = spec.__call__
        except AttributeError:
            return None
    function = functools.partial(spec, None) if eat_self else spec
    try:
        return spec, inspect.signature(function)
    except ValueError:
        return None


def _check_sig(spec, mock, skip_first=False, instance=False):
    """Let calls of the mock be checked against the signature of what it stands for."""
    found = _get_signature_object(spec, instance, skip_first)
    if found is None:
        return
    signature = found[1]

    def checksig(self, /, *args, **kwargs):
        signature.bind(*args, **kwargs)
    type(mock)._mock_check_sig = checksig
    type(mock).__signature__ = signature


# ---- attributes of mocks ----


# What can be set whatever a spec_set says.
_own_attributes = {'return_value', '_mock_return_value', 'side_effect', '_mock_side_effect', '_mock_parent',
                   '_mock_new_parent', '_mock_name', '_mock_new_name', '_mock_check_sig'}


def _kept(name):
    """An attribute that lives under _mock_ + name, or in the function that stands before the mock."""
    key = '_mock_' + name
    _own_attributes.add(name)

    def get(self):
        delegate = self._mock_delegate
        return self.__dict__[key] if delegate is None else getattr(delegate, name)

    def set_(self, value):
        delegate = self._mock_delegate
        if delegate is None:
            self.__dict__[key] = value
        else:
            setattr(delegate, name, value)
    return property(get, set_)


def _set_parent(parent, value, name, new_name):
    """Make a mock that belongs to nobody a child. False: it is none, or has a name or parent already."""
    value = _extract_mock(value)
    if not _is_instance_mock(value):
        return False
    if (value._mock_name or value._mock_new_name or value._mock_parent is not None
            or value._mock_new_parent is not None):
        return False
    above = parent
    while above:
        if above is value:
            return False
        above = above._mock_new_parent
    if new_name:
        value._mock_new_parent = parent
        value._mock_new_name = new_name
    if name:
        value._mock_parent = parent
        value._mock_name = name
    return True


def _iterated(obj):
    """A side effect as it is kept: iterables as iterators."""
    if obj is None or _is_exception(obj) or _callable(obj):
        return obj
    try:
        return iter(obj)
    except TypeError:
        return obj


_forbidden_prefixes = ('assert', 'assret', 'asert', 'aseert', 'assrt')


class _SpecState:
    """An attribute that create_autospec makes when it is first asked for."""

    def __init__(self, spec, spec_set=False, parent=None, name=None, ids=None, instance=False):
        self.spec = spec
        self.spec_set = spec_set
        self.parent = parent
        self.instance = instance
        self.name = name


class Base:
    _mock_return_value = DEFAULT
    _mock_side_effect = None

    def __init__(self, /, *args, **kwargs):
        pass


class NonCallableMock(Base):
    """A version of Mock that cannot be called."""

    __module__ = 'unittest.mock'

    def __new__(cls, /, *args, **kwargs):
        # Each mock has a class of its own: magic methods live there.
        bases = (cls,)
        if not issubclass(cls, AsyncMockMixin):
            spec = kwargs.get('spec_set') or (args[0] if args else kwargs.get('spec'))
            if spec is not None and _is_async_obj(spec):
                bases = (AsyncMockMixin, cls)
        return object.__new__(type(cls.__name__, bases, {'__doc__': cls.__doc__, '__module__': cls.__module__}))

    def __init__(self, spec=None, wraps=None, name=None, spec_set=None, parent=None, _spec_state=None, _new_name='',
                 _new_parent=None, _spec_as_instance=False, _eat_self=None, unsafe=False, **kwargs):
        d = self.__dict__
        d['_mock_parent'] = parent
        d['_mock_name'] = name
        d['_mock_new_name'] = _new_name
        d['_mock_new_parent'] = parent if _new_parent is None else _new_parent
        d['_mock_sealed'] = False
        if spec_set is not None:
            spec = spec_set
            spec_set = True
        self._mock_add_spec(spec, spec_set, _spec_as_instance, parent is not None if _eat_self is None else _eat_self)
        d['_mock_children'] = {}
        d['_mock_wraps'] = wraps
        d['_mock_delegate'] = None
        d['_mock_called'] = False
        d['_mock_call_args'] = None
        d['_mock_call_count'] = 0
        d['_mock_call_args_list'] = _CallList()
        d['_mock_mock_calls'] = _CallList()
        d['method_calls'] = _CallList()
        d['_mock_unsafe'] = unsafe
        if kwargs:
            self.configure_mock(**kwargs)
        super().__init__(spec, wraps, name, spec_set, parent, _spec_state)

    called = _kept('called')
    call_count = _kept('call_count')
    call_args = _kept('call_args')
    call_args_list = _kept('call_args_list')
    mock_calls = _kept('mock_calls')

    # -- specification

    def mock_add_spec(self, spec, spec_set=False):
        """Only attributes of the spec can be fetched from the mock from now on (with spec_set: set, too)."""
        self._mock_add_spec(spec, spec_set)

    def _mock_add_spec(self, spec, spec_set, _spec_as_instance=False, _eat_self=False):
        if _is_instance_mock(spec):
            raise InvalidSpecError(f'Cannot spec a Mock object. [object={spec!r}]')
        spec_class = signature = None
        asyncs = []
        if spec is not None:
            for name in dir(spec):
                if _is_coroutine_function(getattr(spec, name, None)):
                    asyncs.append(name)
            if not _is_list(spec):
                spec_class = spec if isinstance(spec, type) else type(spec)
                found = _get_signature_object(spec, _spec_as_instance, _eat_self)
                signature = found and found[1]
                spec = dir(spec)
        d = self.__dict__
        d['_spec_class'] = spec_class
        d['_spec_set'] = spec_set
        d['_spec_signature'] = signature
        d['_mock_methods'] = spec
        d['_spec_asyncs'] = asyncs

    @property
    def __class__(self):
        return type(self) if self._spec_class is None else self._spec_class

    @__class__.setter
    def __class__(self, value):
        self.__dict__['_spec_class'] = value

    # -- results

    @property
    def return_value(self):
        """What a call returns: a mock of its own, unless set."""
        delegate = self._mock_delegate
        value = self._mock_return_value if delegate is None else delegate.return_value
        if value is DEFAULT:
            value = self._get_child_mock(_new_parent=self, _new_name='()')
            self.return_value = value
        return value

    @return_value.setter
    def return_value(self, value):
        if self._mock_delegate is not None:
            self._mock_delegate.return_value = value
        else:
            self._mock_return_value = value
            _set_parent(self, value, None, '()')

    @property
    def side_effect(self):
        """An exception to raise, a function to call, or results one by one."""
        delegate = self._mock_delegate
        return self._mock_side_effect if delegate is None else delegate.side_effect

    @side_effect.setter
    def side_effect(self, value):
        value = _iterated(value)
        if self._mock_delegate is None:
            self._mock_side_effect = value
        else:
            self._mock_delegate.side_effect = value

    def reset_mock(self, visited=None, *, return_value=False, side_effect=False):
        """Forget all calls."""
        visited = [] if visited is None else visited
        if id(self) in visited:
            return
        visited.append(id(self))
        self.called = False
        self.call_args = None
        self.call_count = 0
        self.mock_calls = _CallList()
        self.call_args_list = _CallList()
        self.method_calls = _CallList()
        if return_value:
            self._mock_return_value = DEFAULT
        if side_effect:
            self._mock_side_effect = None
        for child in self._mock_children.values():
            if not isinstance(child, _SpecState) and child is not _deleted:
                child.reset_mock(visited, return_value=return_value, side_effect=side_effect)
        result = self._mock_return_value
        if _is_instance_mock(result) and result is not self:
            result.reset_mock(visited)

    def configure_mock(self, /, **kwargs):
        """Set attributes of the mock and of its children: configure_mock(**{'a.b.return_value': 3})."""
        # Deeper ones last: they may be attributes of what the others set.
        for path, value in sorted(kwargs.items(), key=lambda item: item[0].count('.')):
            *names, last = path.split('.')
            obj = self
            for name in names:
                obj = getattr(obj, name)
            setattr(obj, last, value)

    def attach_mock(self, mock, attribute):
        """Make a mock an attribute of this one, whatever name and parent it had."""
        inner = _extract_mock(mock)
        inner._mock_parent = None
        inner._mock_new_parent = None
        inner._mock_name = ''
        inner._mock_new_name = None
        setattr(self, attribute, mock)

    # -- attributes

    def __getattr__(self, name):
        if name in {'_mock_methods', '_mock_unsafe'}:
            raise AttributeError(name)
        methods = self._mock_methods
        if methods is not None:
            if name not in methods or name in _all_magics:
                raise AttributeError("Mock object has no attribute %r" % name)
        elif _is_magic(name):
            raise AttributeError(name)
        if not self._mock_unsafe and (not methods or name not in methods) and name.startswith(_forbidden_prefixes):
            raise AttributeError(f"{name!r} is not a valid assertion. Use a spec for the mock if {name!r} is meant to be "
                                 "an attribute.")
        child = self._mock_children.get(name)
        if child is _deleted:
            raise AttributeError(name)
        if child is None:
            wraps = None if self._mock_wraps is None else getattr(self._mock_wraps, name)
            child = self._get_child_mock(parent=self, name=name, wraps=wraps, _new_name=name, _new_parent=self)
            self._mock_children[name] = child
        elif isinstance(child, _SpecState):
            from unittest.mock import create_autospec
            child = create_autospec(child.spec, child.spec_set, child.instance, child.parent, child.name)
            self._mock_children[name] = child
        return child

    def __setattr__(self, name, value):
        if name in _own_attributes:
            return object.__setattr__(self, name, value)
        methods = self._mock_methods
        if self._spec_set and methods is not None and name not in methods and name not in self.__dict__:
            raise AttributeError("Mock object has no attribute '%s'" % name)
        if name in _unsupported_magics:
            raise AttributeError('Attempting to set unsupported magic method %r.' % name)
        if name in _all_magics:
            value = self._set_magic(name, value)
        elif name == '__class__':
            self.__dict__['_spec_class'] = value
            return
        elif _set_parent(self, value, name, name):
            self._mock_children[name] = value
        if self._mock_sealed and not hasattr(self, name):
            raise AttributeError(f'Cannot set {self._extract_mock_name()}.{name}')
        return object.__setattr__(self, name, value)

    def _set_magic(self, name, value):
        if self._mock_methods is not None and name not in self._mock_methods:
            raise AttributeError("Mock object has no attribute '%s'" % name)
        if _is_instance_mock(value):
            # Called through the class, it gets no self: a mock is no function.
            _set_parent(self, value, None, name)
            setattr(type(self), name, value)
            self._mock_children[name] = value
            return value

        def method(self, /, *args, **kw):
            return value(self, *args, **kw)
        method.__name__ = name
        setattr(type(self), name, method)
        return lambda *args, **kw: value(self, *args, **kw)

    def __delattr__(self, name):
        if name in _all_magics and name in type(self).__dict__:
            delattr(type(self), name)
            if name not in self.__dict__:
                # It stood in the class only.
                return
        child = self._mock_children.get(name, _missing)
        if name in self.__dict__:
            object.__delattr__(self, name)
        elif child is _deleted:
            raise AttributeError(name)
        if child is not _missing:
            del self._mock_children[name]
        self._mock_children[name] = _deleted

    def __dir__(self):
        if not FILTER_DIR:
            return object.__dir__(self)
        names = set(self._mock_methods or [])
        names.update(name for name in dir(type(self)) if not name.startswith('_'))
        names.update(name for name in self.__dict__ if not name.startswith('_') or _is_magic(name))
        names.update(name for name, child in self._mock_children.items() if child is not _deleted)
        return sorted(names)

    def _get_child_mock(self, /, **kw):
        """The mocks for attributes and results. Subclasses may make something else."""
        if self._mock_sealed:
            attribute = f".{kw['name']}" if "name" in kw else "()"
            raise AttributeError(self._extract_mock_name() + attribute)
        return self._child_class(kw.get("_new_name"))(**kw)

    def _child_class(self, name):
        cls = type(self)
        if name in self._spec_asyncs or issubclass(cls, MagicMock) and name in _async_method_magics:
            return AsyncMock
        if issubclass(cls, AsyncMockMixin):
            sync = name in _all_sync_magics or self._mock_methods and name in self._mock_methods
            return MagicMock if sync else AsyncMock
        if issubclass(cls, CallableMixin):
            return cls.__mro__[1]
        return MagicMock if issubclass(cls, NonCallableMagicMock) else Mock

    # -- names

    def _extract_mock_name(self):
        names = [self._mock_new_name]
        parent, last = self._mock_new_parent, self
        dot = '' if names == ['()'] else '.'
        while parent is not None:
            last = parent
            names.append(parent._mock_new_name + dot)
            dot = '' if parent._mock_new_name == '()' else '.'
            parent = parent._mock_new_parent
        names.reverse()
        first = last._mock_name or 'mock'
        if len(names) > 1 and names[1] not in ('()', '().'):
            first += '.'
        names[0] = first
        return ''.join(names)

    def __repr__(self):
        name = self._extract_mock_name()
        told = '' if name in ('mock', 'mock.') else ' name=%r' % name
        if self._spec_class is not None:
            told += ' spec%s=%r' % ('_set' if self._spec_set else '', self._spec_class.__name__)
        return "<%s%s id='%s'>" % (type(self).__name__, told, id(self))

    # -- assertions

    def _shown_name(self):
        return self._mock_name or 'mock'

    def _format_mock_call_signature(self, args, kwargs):
        return format_call_signature(self._shown_name(), args, kwargs)

    def _calls_repr(self, prefix="Calls"):
        return f"\n{prefix}: {safe_repr(self.mock_calls)}." if self.mock_calls else ""

    def _get_call_signature_from_name(self, name):
        """The signature for a call somewhere below this mock: of 'meth', or of the class for '()'."""
        if not name:
            return self._spec_signature
        signature = None
        children = self._mock_children
        for part in name.replace('()', '').split('.'):
            child = children.get(part)
            if child is None or isinstance(child, _SpecState):
                break
            child = _extract_mock(child)
            children = child._mock_children
            signature = child._spec_signature
        return signature

    def _call_matcher(self, _call):
        """The call with its arguments as the signature binds them, or the TypeError."""
        long = isinstance(_call, tuple) and len(_call) > 2
        signature = self._get_call_signature_from_name(_call[0]) if long else self._spec_signature
        if signature is None:
            return _call
        name, args, kwargs = _call if long else ('', *_call)
        try:
            bound = signature.bind(*args, **kwargs)
        except TypeError as e:
            return e.with_traceback(None)
        return call(name, bound.args, bound.kwargs)

    def assert_not_called(self):
        """No call was made."""
        if self.call_count != 0:
            raise AssertionError("Expected '%s' to not have been called. Called %s times.%s"
                                 % (self._shown_name(), self.call_count, self._calls_repr()))

    def assert_called(self):
        """At least one call was made."""
        if self.call_count == 0:
            raise AssertionError("Expected '%s' to have been called." % self._shown_name())

    def assert_called_once(self):
        """Exactly one call was made."""
        if self.call_count != 1:
            raise AssertionError("Expected '%s' to have been called once. Called %s times.%s"
                                 % (self._shown_name(), self.call_count, self._calls_repr()))

    def assert_called_with(self, /, *args, **kwargs):
        """The last call was made with these arguments."""
        if self.call_args is None:
            expected = self._format_mock_call_signature(args, kwargs)
            raise AssertionError('expected call not found.\nExpected: %s\n  Actual: not called.' % expected)
        expected = self._call_matcher(_Call((args, kwargs), two=True))
        actual = self._call_matcher(self.call_args)
        if actual != expected:
            cause = expected if isinstance(expected, Exception) else None
            raise AssertionError(self._format_mock_failure_message(args, kwargs)) from cause

    def _format_mock_failure_message(self, args, kwargs, action='call'):
        return 'expected %s not found.\nExpected: %s\n  Actual: %s' % (
            action, self._format_mock_call_signature(args, kwargs), self._format_mock_call_signature(*self.call_args))

    def assert_called_once_with(self, /, *args, **kwargs):
        """Exactly one call was made, with these arguments."""
        if self.call_count != 1:
            raise AssertionError("Expected '%s' to be called once. Called %s times.%s"
                                 % (self._shown_name(), self.call_count, self._calls_repr()))
        return self.assert_called_with(*args, **kwargs)

    def assert_has_calls(self, calls, any_order=False):
        """mock_calls has these, one behind the other; with any_order: somewhere."""
        expected = [self._call_matcher(c) for c in calls]
        cause = next((e for e in expected if isinstance(e, Exception)), None)
        found = _CallList(self._call_matcher(c) for c in self.mock_calls)
        if not any_order:
            if expected not in found:
                raise AssertionError(f'{_problem(expected, cause)}\nExpected: {_CallList(calls)}'
                                     f'{self._calls_repr(prefix="  Actual").rstrip(".")}') from cause
            return
        found = list(found)
        lacking = _take_all(expected, found)
        if lacking:
            raise AssertionError('%r does not contain all of %r in its call list, found %r instead'
                                 % (self._shown_name(), tuple(lacking), found)) from cause

    def assert_any_call(self, /, *args, **kwargs):
        """Some call was made with these arguments."""
        self._assert_any(self.call_args_list, args, kwargs, 'call')

    def _assert_any(self, calls, args, kwargs, action):
        expected = self._call_matcher(_Call((args, kwargs), two=True))
        cause = expected if isinstance(expected, Exception) else None
        if cause or expected not in AnyComparer(self._call_matcher(c) for c in calls):
            raise AssertionError('%s %s not found' % (self._format_mock_call_signature(args, kwargs), action)) from cause


def _problem(expected, cause, what='Calls'):
    if cause is None:
        return f'{what} not found.'
    errors = [e if isinstance(e, Exception) else None for e in expected]
    return 'Error processing expected {}.\nErrors: {}'.format(what.lower(), errors)


def _take_all(expected, found):
    """Takes the expected calls out of the list; those that are not there."""
    lacking = []
    for c in expected:
        try:
            found.remove(c)
        except ValueError:
            lacking.append(c)
    return lacking


# ---- mocks that can be called ----


class CallableMixin(Base):

    def __init__(self, spec=None, side_effect=None, return_value=DEFAULT, wraps=None, name=None, spec_set=None,
                 parent=None, _spec_state=None, _new_name='', _new_parent=None, **kwargs):
        self.__dict__['_mock_return_value'] = return_value
        super().__init__(spec, wraps, name, spec_set, parent, _spec_state, _new_name, _new_parent, **kwargs)
        self.side_effect = side_effect

    def _mock_check_sig(self, /, *args, **kwargs):
        """Replaced in the class of a mock whose calls are checked."""

    def __call__(self, /, *args, **kwargs):
        self._mock_check_sig(*args, **kwargs)
        self._increment_mock_call(*args, **kwargs)
        return self._mock_call(*args, **kwargs)

    def _mock_call(self, /, *args, **kwargs):
        return self._execute_mock_call(*args, **kwargs)

    def _increment_mock_call(self, /, *args, **kwargs):
        """Note the call here, and in all above, each under the path that leads to it."""
        self.called = True
        self.call_count += 1
        noted = _Call((args, kwargs), two=True)
        self.call_args = noted
        self.call_args_list.append(noted)
        self.mock_calls.append(_Call(('', args, kwargs)))
        is_method = self._mock_parent is not None
        method_name, name = self._mock_name, self._mock_new_name
        is_a_call = name == '()'
        above = self._mock_new_parent
        while above is not None:
            if is_method:
                above.method_calls.append(_Call((method_name, args, kwargs)))
                is_method = above._mock_parent is not None
                if is_method:
                    method_name = above._mock_name + '.' + method_name
            above.mock_calls.append(_Call((name, args, kwargs)))
            if above._mock_new_name:
                name = above._mock_new_name + ('' if is_a_call else '.') + name
                is_a_call = above._mock_new_name == '()'
            above = above._mock_new_parent

    def _execute_mock_call(self, /, *args, **kwargs):
        effect = self.side_effect
        if effect is not None:
            if _is_exception(effect):
                raise effect
            if _callable(effect):
                result = effect(*args, **kwargs)
                if result is not DEFAULT:
                    return result
            else:
                result = next(effect)
                if _is_exception(result):
                    raise result
                return self.return_value if result is DEFAULT else result
        if self._mock_return_value is not DEFAULT:
            return self.return_value
        if self._mock_wraps is not None:
            return self._mock_wraps(*args, **kwargs)
        return self.return_value


class Mock(CallableMixin, NonCallableMock):
    """A flexible object: attributes and calls make new mocks, and all that is done is remembered."""

    __module__ = 'unittest.mock'


class MagicMixin(Base):

    def __init__(self, /, *args, **kw):
        self._mock_set_magics()  # once before, since configuring may ask for them
        super().__init__(*args, **kw)
        self._mock_set_magics()  # and once when the specification is known

    def _mock_set_magics(self):
        wanted = _magics | _async_magics
        methods = self.__dict__.get('_mock_methods')
        cls = type(self)
        if methods is not None:
            for name in wanted.difference(methods):
                if name in cls.__dict__:
                    delattr(self, name)
            wanted = wanted.intersection(methods)
        for name in wanted.difference(cls.__dict__):
            setattr(cls, name, MagicProxy(name, self))


class NonCallableMagicMock(MagicMixin, NonCallableMock):
    """A version of MagicMock that cannot be called."""

    __module__ = 'unittest.mock'

    def mock_add_spec(self, spec, spec_set=False):
        self._mock_add_spec(spec, spec_set)
        self._mock_set_magics()


class AsyncMagicMixin(MagicMixin):
    pass


class MagicMock(MagicMixin, Mock):
    """A Mock whose magic methods are there, too, with defaults."""

    __module__ = 'unittest.mock'

    def mock_add_spec(self, spec, spec_set=False):
        self._mock_add_spec(spec, spec_set)
        self._mock_set_magics()


class PropertyMock(Mock):
    """A mock to be used as a property of a class: reads and writes are calls."""

    __module__ = 'unittest.mock'

    def _get_child_mock(self, /, **kwargs):
        return MagicMock(**kwargs)

    def __get__(self, obj, obj_type=None):
        return self()

    def __set__(self, obj, val):
        self(val)


# ---- mocks that are awaited ----


class AsyncMockMixin(Base):

    _mock_is_coroutine = True

    def __init__(self, /, *args, **kwargs):
        super().__init__(*args, **kwargs)
        import asyncio.coroutines
        d = self.__dict__
        # asyncio.iscoroutinefunction looks for this.
        d['_is_coroutine'] = asyncio.coroutines._is_coroutine
        d['_mock_await_count'] = 0
        d['_mock_await_args'] = None
        d['_mock_await_args_list'] = _CallList()

    await_count = _kept('await_count')
    await_args = _kept('await_args')
    await_args_list = _kept('await_args_list')

    async def _execute_mock_call(self, /, *args, **kwargs):
        noted = _Call((args, kwargs), two=True)
        self.await_count += 1
        self.await_args = noted
        self.await_args_list.append(noted)
        effect = self.side_effect
        if effect is not None:
            if _is_exception(effect):
                raise effect
            if not _callable(effect):
                try:
                    result = next(effect)
                except StopIteration:
                    # It must not leave a coroutine.
                    raise StopAsyncIteration
                if _is_exception(result):
                    raise result
            elif _is_coroutine_function(effect):
                result = await effect(*args, **kwargs)
            else:
                result = effect(*args, **kwargs)
            if result is not DEFAULT:
                return result
        if self._mock_return_value is not DEFAULT:
            return self.return_value
        if self._mock_wraps is not None:
            if _is_coroutine_function(self._mock_wraps):
                return await self._mock_wraps(*args, **kwargs)
            return self._mock_wraps(*args, **kwargs)
        return self.return_value

    def assert_awaited(self):
        """It was awaited at least once."""
        if self.await_count == 0:
            raise AssertionError(f"Expected {self._shown_name()} to have been awaited.")

    def assert_awaited_once(self):
        """It was awaited exactly once."""
        if self.await_count != 1:
            raise AssertionError(f"Expected {self._shown_name()} to have been awaited once."
                                 f" Awaited {self.await_count} times.")

    def assert_awaited_with(self, /, *args, **kwargs):
        """The last await was with these arguments."""
        if self.await_args is None:
            raise AssertionError(f'Expected await: {self._format_mock_call_signature(args, kwargs)}\nNot awaited')
        expected = self._call_matcher(_Call((args, kwargs), two=True))
        actual = self._call_matcher(self.await_args)
        if actual != expected:
            cause = expected if isinstance(expected, Exception) else None
            raise AssertionError(self._format_mock_failure_message(args, kwargs, action='await')) from cause

    def assert_awaited_once_with(self, /, *args, **kwargs):
        """It was awaited exactly once, with these arguments."""
        if self.await_count != 1:
            raise AssertionError(f"Expected {self._shown_name()} to have been awaited once."
                                 f" Awaited {self.await_count} times.")
        return self.assert_awaited_with(*args, **kwargs)

    def assert_any_await(self, /, *args, **kwargs):
        """Some await was with these arguments."""
        self._assert_any(self.await_args_list, args, kwargs, 'await')

    def assert_has_awaits(self, calls, any_order=False):
        """The awaits were these, one behind the other; with any_order: somewhere."""
        expected = [self._call_matcher(c) for c in calls]
        cause = next((e for e in expected if isinstance(e, Exception)), None)
        found = _CallList(self._call_matcher(c) for c in self.await_args_list)
        if not any_order:
            if expected not in found:
                raise AssertionError(f'{_problem(expected, cause, "Awaits")}\nExpected: {_CallList(calls)}\n'
                                     f'Actual: {self.await_args_list}') from cause
            return
        lacking = _take_all(expected, list(found))
        if lacking:
            raise AssertionError('%r not all found in await list' % (tuple(lacking),)) from cause

    def assert_not_awaited(self):
        """It was never awaited."""
        if self.await_count != 0:
            raise AssertionError(f"Expected {self._shown_name()} to not have been awaited."
                                 f" Awaited {self.await_count} times.")

    def reset_mock(self, /, *args, **kwargs):
        super().reset_mock(*args, **kwargs)
        self.await_count = 0
        self.await_args = None
        self.await_args_list = _CallList()


class AsyncMock(AsyncMockMixin, AsyncMagicMixin, Mock):
    """A MagicMock whose call is a coroutine."""

    __module__ = 'unittest.mock'
