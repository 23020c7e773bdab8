"""Mocks: objects that stand in for others in tests, and remember what was done to them."""

__all__ = ('Mock', 'MagicMock', 'patch', 'sentinel', 'DEFAULT', 'ANY', 'call', 'create_autospec', 'AsyncMock',
           'FILTER_DIR', 'NonCallableMock', 'NonCallableMagicMock', 'mock_open', 'PropertyMock', 'seal')

import functools
import inspect

from unittest._mock_calls import ANY, DEFAULT, InvalidSpecError, _Call, _CallList, _SentinelObject, call, sentinel
from unittest._mock_objects import (FILTER_DIR, AsyncMock, AsyncMockMixin, CallableMixin, MagicMixin, MagicMock,
                                    MagicProxy, Mock, NonCallableMagicMock, NonCallableMock, PropertyMock, _SpecState,
                                    _callable, _check_sig, _get_signature_object, _instance_callable,
                                    _is_async_func, _is_coroutine_function, _is_instance_mock, _is_list, _is_magic)
from unittest._mock_patch import _check_typos, _patch, _patch_dict, patch

_file_methods = ['read', 'readline', 'readlines', 'write', 'writelines', 'close', 'seek', 'tell', 'flush', 'fileno',
                 'isatty', 'readable', 'writable', 'seekable', 'truncate', 'detach', 'name', 'mode', 'encoding', 'errors',
                 'newlines', 'buffer', 'closed', 'line_buffering', 'reconfigure', 'write_through', '__enter__',
                 '__exit__', '__iter__', '__next__', '__del__']


# ---- mocks after a pattern ----


def _is_function(obj):
    return inspect.isfunction(obj) or inspect.ismethod(obj)


def _must_skip(spec, entry, is_type):
    """Does the method get a self that callers do not give?"""
    if not isinstance(spec, type):
        if entry in getattr(spec, '__dict__', {}):
            return False
        spec = spec.__class__
    for klass in spec.__mro__:
        found = klass.__dict__.get(entry, DEFAULT)
        if found is DEFAULT:
            continue
        if isinstance(found, (staticmethod, classmethod)):
            return False
        return is_type if inspect.isfunction(found) or inspect.ismethoddescriptor(found) else False
    return is_type


def _function_for(mock, spec):
    """A function with the name of `spec` that calls the mock, after a look at the arguments."""
    found = _get_signature_object(spec, False, False)
    if found is None:
        return mock
    signature = found[1]
    if _is_async_func(spec):
        async def made(*args, **kwargs):
            signature.bind(*args, **kwargs)
            return await mock(*args, **kwargs)
    else:
        def made(*args, **kwargs):
            signature.bind(*args, **kwargs)
            return mock(*args, **kwargs)
    for name in ('__name__', '__qualname__', '__doc__', '__module__', '__defaults__', '__kwdefaults__'):
        try:
            setattr(made, name, getattr(spec, name))
        except AttributeError:
            pass
    made.__signature__ = signature
    _equip(made, mock, signature)
    return made


def _equip(function, mock, signature):
    """What a mock can be asked, asked of the function that stands before it."""
    function.mock = mock
    for name in dir(mock):
        if name.startswith('assert_') or name == 'attach_mock':
            setattr(function, name, getattr(mock, name))

    def reset_mock():
        function.method_calls = _CallList()
        function.mock_calls = _CallList()
        mock.reset_mock()
        result = function.return_value
        if _is_instance_mock(result) and result is not mock:
            result.reset_mock()
    function.called = False
    function.call_count = 0
    function.call_args = None
    function.call_args_list = _CallList()
    function.method_calls = _CallList()
    function.mock_calls = _CallList()
    function.return_value = mock.return_value
    function.side_effect = mock.side_effect
    function._mock_children = mock._mock_children
    function.reset_mock = reset_mock
    if isinstance(mock, AsyncMockMixin) or issubclass(type(mock), AsyncMockMixin):
        function.await_count = 0
        function.await_args = None
        function.await_args_list = _CallList()
    mock._mock_delegate = function


def _mock_class(spec, is_type, instance):
    if inspect.isdatadescriptor(spec):
        return MagicMock
    if is_type and instance and not _instance_callable(spec):
        return NonCallableMagicMock
    if _is_async_func(spec):
        if instance:
            raise RuntimeError("Instance can not be True when create_autospec is mocking an async function")
        return AsyncMock
    return MagicMock if _callable(spec) else NonCallableMagicMock


def create_autospec(spec, spec_set=False, instance=False, _parent=None, _name=None, *, unsafe=False, **kwargs):
    """A mock whose attributes are those of `spec`, mocks after theirs; calls must fit the signatures."""
    if _is_list(spec):
        spec = type(spec)
    is_type = isinstance(spec, type)
    if _is_instance_mock(spec):
        raise InvalidSpecError(f'Cannot autospec a Mock object. [object={spec!r}]')
    if not unsafe:
        _check_typos(kwargs)
    cls = _mock_class(spec, is_type, instance)
    options = {}
    if spec is not None and not inspect.isdatadescriptor(spec):
        options = {'spec_set' if spec_set else 'spec': spec}
        if instance:
            options['_spec_as_instance'] = True
    options.update(kwargs)
    name = options.pop('name', _name)
    mock = cls(parent=_parent, _new_parent=_parent, _new_name='' if _parent is None else name, name=name, **options)
    if _is_function(spec):
        # To set its attributes is to set the mock's.
        result = _function_for(mock, spec)
    else:
        result = mock
        _check_sig(spec, mock, is_type, instance)
    if _parent is not None and not instance:
        _parent._mock_children[name] = result
    if is_type and not instance and 'return_value' not in kwargs:
        result.return_value = create_autospec(spec, spec_set, instance=True, _name='()', _parent=result)
    _add_children(result, mock, spec, spec_set, is_type, instance)
    return result


def _add_children(result, mock, spec, spec_set, is_type, instance):
    for entry in dir(spec):
        if _is_magic(entry):
            continue
        try:
            original = getattr(spec, entry)
        except AttributeError:
            continue
        if not _is_function(original):
            # Made when it is asked for: attributes may lead in circles.
            mock._mock_children[entry] = _SpecState(original, spec_set, mock, entry, None, isinstance(original, type) and instance)
            continue
        skip_first = _must_skip(spec, entry, is_type)
        cls = AsyncMock if _is_coroutine_function(original) else MagicMock
        child = cls(parent=mock, name=entry, _new_name=entry, _new_parent=mock, _eat_self=skip_first,
                    **{'spec_set' if spec_set else 'spec': original})
        mock._mock_children[entry] = child
        _check_sig(original, child, skip_first)


# ---- files ----


def mock_open(mock=None, read_data=''):
    """A mock for open(): the files it opens have this content, each time from the start."""
    import io
    make = io.BytesIO if isinstance(read_data, bytes) else io.StringIO
    content = [None]

    def reader(name):
        def read(*args, **kwargs):
            fixed = getattr(handle, name).return_value
            return getattr(content[0], name)(*args, **kwargs) if fixed is None else fixed
        return read

    def lines():
        while handle.readline.return_value is not None:
            yield handle.readline.return_value
        yield from content[0]

    def next_line():
        return next(content[0]) if handle.readline.return_value is None else handle.readline.return_value

    if mock is None:
        mock = MagicMock(name='open', spec=open)
    handle = MagicMock(spec=_file_methods)
    handle.__enter__.return_value = handle
    handle.write.return_value = None
    for name in ('read', 'readline', 'readlines'):
        getattr(handle, name).return_value = None
        getattr(handle, name).side_effect = reader(name)
    handle.__iter__.side_effect = lines
    handle.__next__.side_effect = next_line

    def begin(*args, **kwargs):
        content[0] = make(read_data)
        return DEFAULT
    begin()
    mock.side_effect = begin
    mock.return_value = handle
    return mock


# ---- no new attributes ----


def seal(mock):
    """From now on attributes and results that are not there yet are errors, here and in the children."""
    mock._mock_sealed = True
    for name in dir(mock):
        try:
            child = getattr(mock, name)
        except AttributeError:
            continue
        if not _is_instance_mock(child) or isinstance(child._mock_children.get(name), _SpecState):
            continue
        if child._mock_new_parent is mock:
            seal(child)
