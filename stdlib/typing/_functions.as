"""Functions of typing: cast, overload, get_type_hints and so on."""

import _collections_abc as _abc
import functools
import sys
from _types import FunctionType, GenericAlias, MethodType, ModuleType, UnionType
from typing._forms import NotRequired, Required, _type_convert
from typing._variables import ForwardRef, ParamSpec, ParamSpecArgs, ParamSpecKwargs
from typing._aliases import _BaseGenericAlias, _GenericAlias
from typing._generic import Generic
from typing._records import Annotated, _AnnotatedAlias

__name__ = "typing"  # what these classes and functions say of themselves


def cast(typ, val):
    """Gives val back."""
    return val


def assert_type(val, typ, /):
    """Gives val back."""
    return val


def assert_never(arg, /):
    """For code that cannot be reached."""
    value = repr(arg)
    raise AssertionError(f"Expected code to be unreachable, but got: {value if len(value) <= 100 else value[:100] + '...'}")


def reveal_type(obj, /):
    """Prints the type at run time and gives obj back."""
    print(f"Runtime type is {type(obj).__name__!r}", file=sys.stderr)
    return obj


def final(f):
    """Marks a class or method that must not be overridden."""
    try:
        f.__final__ = True
    except (AttributeError, TypeError):
        pass
    return f


def no_type_check(arg):
    """Marks annotations that are no types."""
    if isinstance(arg, type):
        for value in arg.__dict__.values():
            if isinstance(value, FunctionType):
                value.__no_type_check__ = True
    try:
        arg.__no_type_check__ = True
    except TypeError:
        pass
    return arg


def no_type_check_decorator(decorator):
    """A decorator that makes what another one gives a case of no_type_check."""
    @functools.wraps(decorator)
    def wrapped_decorator(*args, **kwds):
        return no_type_check(decorator(*args, **kwds))
    return wrapped_decorator


def _overload_dummy(*args, **kwds):
    raise NotImplementedError("You should not call an overloaded function. A series of @overload-decorated functions "
                              "outside a stub module should always be followed by an implementation that is not "
                              "@overload-ed.")


_overloads = {}


def overload(func):
    """Marks one of several signatures; the implementation follows without it."""
    f = getattr(func, "__func__", func)
    try:
        key = (f.__module__, f.__qualname__)
        _overloads.setdefault(key, {})[f.__code__.co_firstlineno] = func
    except AttributeError:
        pass
    return _overload_dummy


def get_overloads(func):
    """The functions marked with overload that belong to func."""
    f = getattr(func, "__func__", func)
    return list(_overloads.get((f.__module__, f.__qualname__), {}).values())


def clear_overloads():
    """Forgets all of them."""
    _overloads.clear()


def dataclass_transform(*, eq_default=True, order_default=False, kw_only_default=False, field_specifiers=(), **kwargs):
    """Marks a decorator or class that works as dataclass does."""
    def decorator(cls_or_fn):
        cls_or_fn.__dataclass_transform__ = {"eq_default": eq_default, "order_default": order_default,
                                             "kw_only_default": kw_only_default,
                                             "field_specifiers": field_specifiers, "kwargs": kwargs}
        return cls_or_fn
    return decorator


def get_origin(tp):
    """list for List[int] and list[int], Union for int | str; None for what has no arguments."""
    if isinstance(tp, _AnnotatedAlias):
        return Annotated
    if isinstance(tp, (_BaseGenericAlias, GenericAlias, ParamSpecArgs, ParamSpecKwargs)):
        return tp.__origin__
    if tp is Generic:
        return Generic
    if isinstance(tp, UnionType):
        return UnionType
    return None


def get_args(tp):
    """(int, str) for Dict[int, str]; a callable's argument types are a list."""
    if isinstance(tp, _AnnotatedAlias):
        return (tp.__origin__,) + tp.__metadata__
    if isinstance(tp, (_GenericAlias, GenericAlias)):
        result = tp.__args__
        if tp.__origin__ is _abc.Callable and not (len(result) == 2 and (
                result[0] is ... or isinstance(result[0], (ParamSpec, _GenericAlias)))):
            result = (list(result[:-1]), result[-1])
        return result
    if isinstance(tp, UnionType):
        return tp.__args__
    return ()


def _evaluated(t, globalns, localns):
    """The type with its forward references replaced."""
    if isinstance(t, ForwardRef):
        return _evaluated(t._evaluate(globalns, localns), globalns, localns)
    if isinstance(t, (_GenericAlias, GenericAlias, UnionType)):
        args = tuple(_evaluated(ForwardRef(a) if isinstance(t, GenericAlias) and isinstance(a, str) else a,
                                globalns, localns) for a in t.__args__)
        if args == t.__args__:
            return t
        if isinstance(t, GenericAlias):
            return GenericAlias(t.__origin__, args)
        if isinstance(t, UnionType):
            return functools.reduce(lambda a, b: a | b, args)
        return t.copy_with(args)
    return t


def _stripped(t):
    """The type without Annotated, Required and NotRequired."""
    if isinstance(t, _AnnotatedAlias):
        return _stripped(t.__origin__)
    if getattr(t, "__origin__", None) in (Required, NotRequired):
        return _stripped(t.__args__[0])
    if isinstance(t, _GenericAlias):
        args = tuple(_stripped(a) for a in t.__args__)
        return t if args == t.__args__ else t.copy_with(args)
    return t


_ALLOWED_TYPES = (FunctionType, type(len), MethodType, ModuleType, type(object.__init__), type(object().__str__),
                  type(str.join))


def get_type_hints(obj, globalns=None, localns=None, include_extras=False):
    """The annotations with texts replaced by what they name."""
    if getattr(obj, "__no_type_check__", None):
        return {}
    hints = {}
    if isinstance(obj, type):
        for base in reversed(obj.__mro__):
            space = globalns if globalns is not None else getattr(sys.modules.get(base.__module__), "__dict__", {})
            names = dict(vars(base)) if localns is None else localns
            for name, value in base.__dict__.get("__annotations__", {}).items():
                value = _type_convert(value)
                hints[name] = _evaluated(value, space, names)
    else:
        if isinstance(obj, ModuleType):
            space = globalns if globalns is not None else obj.__dict__
        else:
            inner = obj
            while hasattr(inner, "__wrapped__"):
                inner = inner.__wrapped__
            space = globalns if globalns is not None else getattr(inner, "__globals__", {})
        annotations = getattr(obj, "__annotations__", None)
        if annotations is None:
            if isinstance(obj, _ALLOWED_TYPES):
                return {}
            raise TypeError(f"{obj!r} is not a module, class, method, or function.")
        for name, value in annotations.items():
            hints[name] = _evaluated(_type_convert(value), space, localns if localns is not None else space)
    return hints if include_extras else {name: _stripped(t) for name, t in hints.items()}
