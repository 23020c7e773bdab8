"""The part of inspect that tells how things are called."""

import inspect
from collections import OrderedDict, namedtuple
from enum import IntEnum
from inspect import isclass, isfunction, ismethod, ismodule, unwrap
from keyword import iskeyword


class _empty:
    """Stands for a default or an annotation that is not there."""
    __module__ = 'inspect'


class _ParameterKind(IntEnum):
    POSITIONAL_ONLY = 'positional-only'
    POSITIONAL_OR_KEYWORD = 'positional or keyword'
    VAR_POSITIONAL = 'variadic positional'
    KEYWORD_ONLY = 'keyword-only'
    VAR_KEYWORD = 'variadic keyword'

    def __new__(cls, description):
        kind = int.__new__(cls, len(cls.__members__))
        kind._value_ = len(cls.__members__)
        kind.description = description
        return kind

    def __str__(self):
        return self.name


_ParameterKind.__module__ = 'inspect'
_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD, _VAR_POSITIONAL, _KEYWORD_ONLY, _VAR_KEYWORD = _ParameterKind


def formatannotation(annotation, base_module=None):
    if getattr(annotation, '__module__', None) == 'typing':
        return repr(annotation).replace('typing.', '')
    if isinstance(annotation, type) and type(annotation).__name__ != 'GenericAlias':
        if annotation.__module__ in ('builtins', base_module):
            return annotation.__qualname__
        return annotation.__module__ + '.' + annotation.__qualname__
    return repr(annotation)


def formatannotationrelativeto(object):
    """formatannotation() that leaves out the object's own module."""
    module = getattr(object, '__module__', None)
    return lambda annotation: formatannotation(annotation, module)


class Parameter:
    """One parameter of a signature."""

    __module__ = 'inspect'
    __slots__ = ('_name', '_kind', '_default', '_annotation')

    POSITIONAL_ONLY = _POSITIONAL_ONLY
    POSITIONAL_OR_KEYWORD = _POSITIONAL_OR_KEYWORD
    VAR_POSITIONAL = _VAR_POSITIONAL
    KEYWORD_ONLY = _KEYWORD_ONLY
    VAR_KEYWORD = _VAR_KEYWORD
    empty = _empty

    def __init__(self, name, kind, *, default=_empty, annotation=_empty):
        if kind not in range(5):
            raise ValueError(f'value {kind!r} is not a valid Parameter.kind')
        self._kind = _ParameterKind(kind)
        if default is not _empty and self._kind in (_VAR_POSITIONAL, _VAR_KEYWORD):
            raise ValueError('{} parameters cannot have default values'.format(self._kind.description))
        if not isinstance(name, str):
            raise TypeError('name must be a str, not a {}'.format(type(name).__name__))
        if name[0] == '.' and name[1:].isdigit():
            # The first argument of a comprehension.
            if self._kind != _POSITIONAL_OR_KEYWORD:
                raise ValueError('implicit arguments must be passed as positional or keyword arguments, '
                                 'not {}'.format(self._kind.description))
            self._kind = _POSITIONAL_ONLY
            name = 'implicit' + name[1:]
        if not name.isidentifier() or iskeyword(name) and self._kind != _POSITIONAL_ONLY:
            raise ValueError('{!r} is not a valid parameter name'.format(name))
        self._name = name
        self._default = default
        self._annotation = annotation

    name = property(lambda self: self._name)
    default = property(lambda self: self._default)
    annotation = property(lambda self: self._annotation)
    kind = property(lambda self: self._kind)

    def replace(self, *, name=_empty, kind=_empty, annotation=_empty, default=_empty):
        return type(self)(self._name if name is _empty else name, self._kind if kind is _empty else kind,
                          default=self._default if default is _empty else default,
                          annotation=self._annotation if annotation is _empty else annotation)

    def __str__(self):
        text = self._name
        if self._annotation is not _empty:
            text = '{}: {}'.format(text, formatannotation(self._annotation))
        if self._default is not _empty:
            text = ('{} = {!r}' if self._annotation is not _empty else '{}={!r}').format(text, self._default)
        if self._kind == _VAR_POSITIONAL:
            text = '*' + text
        elif self._kind == _VAR_KEYWORD:
            text = '**' + text
        return text

    def __repr__(self):
        return '<{} "{}">'.format(self.__class__.__name__, self)

    def __hash__(self):
        return hash((self._name, self._kind, self._annotation, self._default))

    def __eq__(self, other):
        if not isinstance(other, Parameter):
            return NotImplemented
        return (self._name == other._name and self._kind == other._kind and self._default == other._default
                and self._annotation == other._annotation)


class BoundArguments:
    """Arguments as a call would bind them."""

    __module__ = 'inspect'
    __slots__ = ('arguments', '_signature')

    def __init__(self, signature, arguments):
        self.arguments = arguments
        self._signature = signature

    @property
    def signature(self):
        return self._signature

    @property
    def args(self):
        args = []
        for name, param in self._signature.parameters.items():
            if param.kind in (_VAR_KEYWORD, _KEYWORD_ONLY) or name not in self.arguments:
                break
            if param.kind == _VAR_POSITIONAL:
                args.extend(self.arguments[name])
            else:
                args.append(self.arguments[name])
        return tuple(args)

    @property
    def kwargs(self):
        kwargs = {}
        started = False
        for name, param in self._signature.parameters.items():
            if not started:
                if param.kind in (_VAR_KEYWORD, _KEYWORD_ONLY):
                    started = True
                elif name not in self.arguments:
                    started = True
                    continue
            if not started or name not in self.arguments:
                continue
            if param.kind == _VAR_KEYWORD:
                kwargs.update(self.arguments[name])
            else:
                kwargs[name] = self.arguments[name]
        return kwargs

    def apply_defaults(self):
        arguments = {}
        for name, param in self._signature.parameters.items():
            if name in self.arguments:
                arguments[name] = self.arguments[name]
            elif param.default is not _empty:
                arguments[name] = param.default
            elif param.kind is _VAR_POSITIONAL or param.kind == _VAR_POSITIONAL:
                arguments[name] = ()
            elif param.kind == _VAR_KEYWORD:
                arguments[name] = {}
        self.arguments = arguments

    def __eq__(self, other):
        if not isinstance(other, BoundArguments):
            return NotImplemented
        return self.signature == other.signature and self.arguments == other.arguments

    def __repr__(self):
        args = ', '.join('{}={!r}'.format(arg, value) for arg, value in self.arguments.items())
        return '<{} ({})>'.format(self.__class__.__name__, args)


class Signature:
    """The parameters of a callable, and what it returns."""

    __module__ = 'inspect'
    __slots__ = ('_return_annotation', '_parameters')
    empty = _empty

    def __init__(self, parameters=None, *, return_annotation=_empty, __validate_parameters__=True):
        self._parameters = OrderedDict()
        top = _POSITIONAL_ONLY
        seen_default = False
        for param in parameters or ():
            if param.kind < top:
                raise ValueError('wrong parameter order: {} parameter before {} parameter'.format(
                    top.description, param.kind.description))
            if param.kind > top:
                top = param.kind
            if param.kind in (_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD):
                if param.default is _empty and seen_default:
                    raise ValueError('non-default argument follows default argument')
                seen_default = param.default is not _empty
            if param.name in self._parameters:
                raise ValueError('duplicate parameter name: {!r}'.format(param.name))
            self._parameters[param.name] = param
        self._return_annotation = return_annotation

    @classmethod
    def from_callable(cls, obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False):
        return _signature(obj, _Options(follow_wrapped, eval_str, globals, locals))

    @property
    def parameters(self):
        return type(type.__dict__)(self._parameters)

    return_annotation = property(lambda self: self._return_annotation)

    def replace(self, *, parameters=_empty, return_annotation=_empty):
        return type(self)(self._parameters.values() if parameters is _empty else parameters,
                          return_annotation=(self._return_annotation if return_annotation is _empty
                                             else return_annotation))

    def __eq__(self, other):
        if not isinstance(other, Signature):
            return NotImplemented
        return (list(self._parameters.values()) == list(other._parameters.values())
                and self._return_annotation == other._return_annotation)

    def __hash__(self):
        return hash((tuple(self._parameters.values()), self._return_annotation))

    def bind(self, /, *args, **kwargs):
        return self._bind(args, kwargs, False)

    def bind_partial(self, /, *args, **kwargs):
        return self._bind(args, kwargs, True)

    def _bind(self, args, kwargs, partial):
        arguments = {}
        values = list(args)
        kwargs = dict(kwargs)
        for param in self._parameters.values():
            if param.kind in (_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD):
                if values:
                    if param.name in kwargs and param.kind == _POSITIONAL_OR_KEYWORD:
                        raise TypeError('multiple values for argument {arg!r}'.format(arg=param.name))
                    arguments[param.name] = values.pop(0)
                    continue
                if param.name in kwargs:
                    if param.kind == _POSITIONAL_ONLY:
                        raise TypeError('{arg!r} parameter is positional only, but was passed as a keyword'.format(
                            arg=param.name))
                    arguments[param.name] = kwargs.pop(param.name)
                elif param.default is _empty and not partial:
                    raise TypeError('missing a required argument: {arg!r}'.format(arg=param.name))
            elif param.kind == _VAR_POSITIONAL:
                if values:
                    arguments[param.name] = tuple(values)
                    values = []
            else:
                if values:
                    raise TypeError('too many positional arguments') from None
                if param.kind == _KEYWORD_ONLY:
                    if param.name in kwargs:
                        arguments[param.name] = kwargs.pop(param.name)
                    elif param.default is _empty and not partial:
                        raise TypeError('missing a required argument: {arg!r}'.format(arg=param.name))
                elif kwargs:
                    arguments[param.name] = kwargs
                    kwargs = {}
        if values:
            raise TypeError('too many positional arguments') from None
        if kwargs:
            raise TypeError('got an unexpected keyword argument {arg!r}'.format(arg=next(iter(kwargs))))
        return BoundArguments(self, arguments)

    def __repr__(self):
        return '<{} {}>'.format(self.__class__.__name__, self)

    def __str__(self):
        result = []
        pos_only_separator = False
        kw_only_separator = True
        for param in self._parameters.values():
            if param.kind == _POSITIONAL_ONLY:
                pos_only_separator = True
            elif pos_only_separator:
                result.append('/')
                pos_only_separator = False
            if param.kind == _VAR_POSITIONAL:
                kw_only_separator = False
            elif param.kind == _KEYWORD_ONLY and kw_only_separator:
                result.append('*')
                kw_only_separator = False
            result.append(str(param))
        if pos_only_separator:
            result.append('/')
        text = '({})'.format(', '.join(result))
        if self._return_annotation is not _empty:
            text += ' -> {}'.format(formatannotation(self._return_annotation))
        return text


class _Options:
    """How signature() was asked; whether the first parameter of what is bound is left out."""

    def __init__(self, follow_wrapped=True, eval_str=False, globals=None, locals=None, skip_bound=True):
        self.follow_wrapped = follow_wrapped
        self.eval_str = eval_str
        self.globals = globals
        self.locals = locals
        self.skip_bound = skip_bound


def _from_function(func, options):
    code = func.__code__
    names = code.co_varnames
    annotations = inspect.get_annotations(func, globals=options.globals, locals=options.locals, eval_str=options.eval_str)
    defaults = func.__defaults__ or ()
    kwdefaults = func.__kwdefaults__ or {}
    count = code.co_argcount
    parameters = []

    def add(name, kind, default=_empty):
        parameters.append(Parameter(name, kind, default=default, annotation=annotations.get(name, _empty)))

    for i in range(count):
        j = i - (count - len(defaults))
        add(names[i], _POSITIONAL_ONLY if i < code.co_posonlyargcount else _POSITIONAL_OR_KEYWORD,
            defaults[j] if j >= 0 else _empty)
    at = count + code.co_kwonlyargcount
    if code.co_flags & 4:
        add(names[at], _VAR_POSITIONAL)
        at += 1
    for i in range(count, count + code.co_kwonlyargcount):
        add(names[i], _KEYWORD_ONLY, kwdefaults.get(names[i], _empty))
    if code.co_flags & 8:
        add(names[at], _VAR_KEYWORD)
    return Signature(parameters, return_annotation=annotations.get('return', _empty))


def _without_first(sig):
    params = list(sig.parameters.values())
    if not params or params[0].kind in (_VAR_KEYWORD, _KEYWORD_ONLY):
        raise ValueError('invalid method signature')
    if params[0].kind != _VAR_POSITIONAL:
        params = params[1:]
    return sig.replace(parameters=params)


def _bound(sig, options):
    return _without_first(sig) if options.skip_bound else sig


def _from_partial(sig, obj, more=()):
    """What is left of sig to the callers of a partial; more: arguments that come before its own."""
    try:
        bound = sig.bind_partial(*more, *obj.args, **obj.keywords).arguments
    except TypeError as ex:
        raise ValueError('partial object {!r} has incorrect arguments'.format(obj)) from ex
    params = []
    keyword_only = False
    for name, param in sig.parameters.items():
        if name in bound:
            if param.kind == _POSITIONAL_ONLY:
                continue
            if param.kind == _POSITIONAL_OR_KEYWORD:
                if name not in obj.keywords:
                    continue
                keyword_only = True
                param = param.replace(default=bound[name])
            elif param.kind == _KEYWORD_ONLY:
                param = param.replace(default=bound[name])
        if keyword_only and param.kind == _POSITIONAL_OR_KEYWORD:
            param = param.replace(kind=_KEYWORD_ONLY)
        elif keyword_only and param.kind == _VAR_POSITIONAL:
            continue
        params.append(param)
    return sig.replace(parameters=params)


def _from_partialmethod(method, options):
    sig = _signature(method.func, options)
    first = next(iter(sig.parameters.values()))
    rest = _from_partial(sig, method, more=(None,))
    if first.kind == _VAR_POSITIONAL:
        return rest
    return rest.replace(parameters=[first, *rest.parameters.values()])


def _from_text(obj, text, options):
    """From the "($self, x, /)" of a function in C."""
    namespace = {}
    try:
        exec('def f' + text.replace('$', '') + ': pass', namespace)
    except (SyntaxError, NameError):
        raise ValueError('{!r} builtin has invalid signature'.format(obj)) from None
    sig = _from_function(namespace['f'], options)
    if not text.startswith('($'):
        return sig
    owner = getattr(obj, '__self__', None)
    if owner is not None and (ismodule(owner) or options.skip_bound):
        return _without_first(sig)
    first, *rest = sig.parameters.values()
    return sig.replace(parameters=[first.replace(kind=_POSITIONAL_ONLY), *rest])


def _signature(obj, options):
    if not callable(obj):
        raise TypeError('{!r} is not a callable object'.format(obj))
    if ismethod(obj):
        return _bound(_signature(obj.__func__, options), options)
    if options.follow_wrapped:
        obj = unwrap(obj, stop=lambda f: hasattr(f, "__signature__") or ismethod(f))
        if ismethod(obj):
            return _signature(obj, options)
    own = getattr(obj, '__signature__', None)
    if own is not None:
        if not isinstance(own, Signature):
            raise TypeError('unexpected object {!r} in __signature__ attribute'.format(own))
        return own
    functools = inspect.sys.modules.get('functools')
    method = getattr(obj, '_partialmethod', None)
    if functools is not None and isinstance(method, functools.partialmethod):
        return _from_partialmethod(method, options)
    if isfunction(obj) or inspect._is_like_function(obj):
        return _from_function(obj, options)
    if functools is not None and isinstance(obj, functools.partial):
        return _from_partial(_signature(obj.func, options), obj)
    if isclass(obj):
        return _from_class(obj, options)
    text = getattr(obj, '__text_signature__', None)
    if text:
        return _from_text(obj, text, options)
    call = getattr(type(obj), '__call__', None)
    if isfunction(call):
        return _bound(_signature(call, options), options)
    raise ValueError('no signature found for builtin {!r}'.format(obj))


def _own_method(cls, name):
    """The method of a class's script part; what is written in C does not count."""
    for base in cls.__mro__:
        if name in base.__dict__:
            found = base.__dict__[name]
            found = getattr(found, '__func__', found)
            return found if isfunction(found) or hasattr(found, '__wrapped__') else None
    return None


def _from_class(cls, options):
    for owner, name in ((type(cls), '__call__'), (cls, '__new__'), (cls, '__init__')):
        method = _own_method(owner, name)
        if method is not None:
            return _bound(_signature(method, options), options)
    for base in cls.__mro__[:-1]:
        text = base.__text_signature__
        if text:
            return _from_text(cls, text, options)
    if type not in cls.__mro__ and cls.__init__ is object.__init__ and cls.__new__ is object.__new__:
        return Signature([])
    raise ValueError('no signature found for builtin {}{!r}'.format('' if issubclass(cls, type) else 'type ', cls))


def signature(obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False):
    """The Signature of a callable."""
    return _signature(obj, _Options(follow_wrapped, eval_str, globals, locals))


FullArgSpec = namedtuple('FullArgSpec', 'args varargs varkw defaults kwonlyargs kwonlydefaults annotations')
FullArgSpec.__module__ = 'inspect'


def getfullargspec(func):
    """The parameters of a callable as lists, self included."""
    try:
        sig = _signature(func, _Options(follow_wrapped=False, skip_bound=False))
    except Exception as ex:
        raise TypeError('unsupported callable') from ex
    args, kwonlyargs, defaults, kwonlydefaults, annotations = [], [], (), {}, {}
    varargs = varkw = None
    if sig.return_annotation is not _empty:
        annotations['return'] = sig.return_annotation
    for param in sig.parameters.values():
        if param.kind in (_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD):
            args.append(param.name)
            if param.default is not _empty:
                defaults += (param.default,)
        elif param.kind == _VAR_POSITIONAL:
            varargs = param.name
        elif param.kind == _KEYWORD_ONLY:
            kwonlyargs.append(param.name)
            if param.default is not _empty:
                kwonlydefaults[param.name] = param.default
        else:
            varkw = param.name
        if param.annotation is not _empty:
            annotations[param.name] = param.annotation
    return FullArgSpec(args, varargs, varkw, defaults or None, kwonlyargs, kwonlydefaults or None, annotations)


def _missing_arguments(name, missing, positional):
    names = [repr(n) for n in missing]
    text = names[0] if len(names) == 1 else ', '.join(names[:-1]) + (',' if len(names) > 2 else '') + ' and ' + names[-1]
    raise TypeError(f"{name}() missing {len(names)} required {'positional' if positional else 'keyword-only'} "
                    f"argument{'s' if len(names) > 1 else ''}: {text}")


def _too_many(name, spec, given, kwonly_given):
    at_least = len(spec.args) - len(spec.defaults or ())
    takes = f"from {at_least} to {len(spec.args)}" if spec.defaults else str(len(spec.args))
    plural = spec.defaults or len(spec.args) != 1
    also = ''
    if kwonly_given:
        also = (f" positional argument{'s' if given != 1 else ''} (and {kwonly_given} keyword-only "
                f"argument{'s' if kwonly_given != 1 else ''})")
    raise TypeError(f"{name}() takes {takes} positional argument{'s' if plural else ''} but {given}{also} "
                    f"{'was' if given == 1 and not kwonly_given else 'were'} given")


def getcallargs(func, /, *positional, **named):
    """What each parameter would be bound to by a call."""
    spec = getfullargspec(func)
    name = func.__name__
    if ismethod(func) and func.__self__ is not None:
        positional = (func.__self__,) + positional
    result = dict(zip(spec.args, positional))
    if spec.varargs:
        result[spec.varargs] = tuple(positional[len(spec.args):])
    if spec.varkw:
        result[spec.varkw] = {}
    for key, value in named.items():
        if key not in spec.args and key not in spec.kwonlyargs:
            if not spec.varkw:
                raise TypeError(f"{name}() got an unexpected keyword argument {key!r}")
            result[spec.varkw][key] = value
        elif key in result:
            raise TypeError(f"{name}() got multiple values for argument {key!r}")
        else:
            result[key] = value
    if len(positional) > len(spec.args) and not spec.varargs:
        _too_many(name, spec, len(positional), sum(key in spec.kwonlyargs for key in named))
    required = spec.args[:len(spec.args) - len(spec.defaults or ())]
    missing = [key for key in required if key not in result]
    if missing:
        _missing_arguments(name, missing, True)
    for key, value in zip(spec.args[len(required):], spec.defaults or ()):
        result.setdefault(key, value)
    defaults = spec.kwonlydefaults or {}
    missing = [key for key in spec.kwonlyargs if key not in result and key not in defaults]
    if missing:
        _missing_arguments(name, missing, False)
    for key in spec.kwonlyargs:
        if key not in result:
            result[key] = defaults[key]
    return result
