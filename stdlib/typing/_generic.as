"""Generic and Protocol."""

import sys
from abc import ABCMeta
from typing._forms import _arrange, _is_unpacked_variable, _parameters_of, _type_convert
from typing._variables import ParamSpec, TypeVar, TypeVarTuple
from typing._aliases import _GenericAlias

__name__ = "typing"  # what these classes and functions say of themselves


class Generic:
    """class Stack(Generic[T]): a class with type variables."""
    __slots__ = ()
    _is_protocol = False

    def __class_getitem__(cls, params):
        if not isinstance(params, tuple):
            params = (params,)
        params = tuple(_type_convert(p) for p in params)
        if cls in (Generic, Protocol):
            if not params:
                raise TypeError(f"Parameter list to {cls.__qualname__}[...] cannot be empty")
            for p in params:
                if not isinstance(p, (TypeVar, ParamSpec, TypeVarTuple)) and not _is_unpacked_variable(p):
                    raise TypeError(f"Parameters to {cls.__name__}[...] must all be type variables "
                                    f"or parameter specification variables.")
            if len(set(params)) != len(params):
                raise TypeError(f"Parameters to {cls.__name__}[...] must all be unique")
            return _GenericAlias(cls, params)
        wanted = getattr(cls, "__parameters__", ())
        if not wanted:
            raise TypeError(f"{cls} is not a generic class")
        args = []
        for parameter, arg in zip(wanted, _arrange(cls, wanted, params)):
            if isinstance(parameter, TypeVarTuple):
                args.extend(arg)
            else:
                args.append(arg)
        return _GenericAlias(cls, tuple(args))

    def __init_subclass__(cls, *args, **kwargs):
        super().__init_subclass__(*args, **kwargs)
        own = cls.__dict__.get("__orig_bases__")
        if own is not None:
            plain = Generic in own
        else:
            plain = Generic in cls.__bases__ and cls.__name__ != "Protocol"
        if plain:
            raise TypeError("Cannot inherit from plain Generic")
        cls.__parameters__ = _class_parameters(own) if own is not None else ()


def _class_parameters(bases):
    """The type variables of a class with these bases: as listed in Generic[...], or in order of appearance."""
    found = _parameters_of(bases)
    listed = None
    for base in bases:
        if isinstance(base, _GenericAlias) and base.__origin__ is Generic:
            if listed is not None:
                raise TypeError("Cannot inherit from Generic[...] multiple times.")
            listed = base.__parameters__
    if listed is None:
        return found
    missing = [variable for variable in found if variable not in listed]
    if missing:
        raise TypeError(f"Some type variables ({', '.join(map(str, missing))}) are not listed in "
                        f"Generic[{', '.join(map(str, listed))}]")
    return listed


_NOT_MEMBERS = {"__abstractmethods__", "__annotations__", "__dict__", "__doc__", "__init__", "__module__", "__new__",
                "__slots__", "__subclasshook__", "__weakref__", "__class_getitem__", "__match_args__",
                "__parameters__", "__orig_bases__", "__orig_class__", "_is_protocol", "_is_runtime_protocol",
                "_abc_impl", "__qualname__", "__firstlineno__", "__static_attributes__"}


def _protocol_members(cls):
    names = set()
    for base in cls.__mro__[:-1]:
        if base.__name__ in ("Protocol", "Generic"):
            continue
        for name in list(base.__dict__) + list(base.__dict__.get("__annotations__", ())):
            if name not in _NOT_MEMBERS and not name.startswith("_abc_"):
                names.add(name)
    return names


def _asked_by_library(depth):
    """Does abc or functools ask? Then a protocol that cannot tell says nothing instead of raising."""
    return sys._getframe(depth).f_globals.get("__name__") in ("abc", "functools")


def _is_callable_only(cls):
    return all(callable(getattr(cls, name, None)) for name in _protocol_members(cls))


def _has_members(cls, instance):
    for name in _protocol_members(cls):
        if not hasattr(instance, name) or callable(getattr(cls, name, None)) and getattr(instance, name) is None:
            return False
    return True


class _ProtocolMeta(ABCMeta):

    def __instancecheck__(cls, instance):
        if not getattr(cls, "_is_protocol", False):
            return super().__instancecheck__(instance)
        if not getattr(cls, "_is_runtime_protocol", False) and not _asked_by_library(2):
            raise TypeError("Instance and class checks can only be used with @runtime_checkable protocols")
        if _is_callable_only(cls) and issubclass(instance.__class__, cls):
            return True
        return _has_members(cls, instance) or super().__instancecheck__(instance)


def _no_init(self, *args, **kwargs):
    if type(self)._is_protocol:
        raise TypeError("Protocols cannot be instantiated")


def _protocol_hook(cls):
    def __subclasshook__(other):
        if not cls.__dict__.get("_is_protocol", False):
            return NotImplemented
        if not getattr(cls, "_is_runtime_protocol", False):
            if _asked_by_library(4):
                return NotImplemented
            raise TypeError("Instance and class checks can only be used with @runtime_checkable protocols")
        if not _is_callable_only(cls):
            if _asked_by_library(4):
                return NotImplemented
            raise TypeError("Protocols with non-method members don't support issubclass()")
        if not isinstance(other, type):
            raise TypeError("issubclass() arg 1 must be a class")
        for name in _protocol_members(cls):
            for base in other.__mro__:
                if name in base.__dict__:
                    if base.__dict__[name] is None:
                        return NotImplemented
                    break
            else:
                return NotImplemented
        return True
    return staticmethod(__subclasshook__)


class Protocol(Generic, metaclass=_ProtocolMeta):
    """A class that says what others must have, without being their base."""
    __slots__ = ()
    _is_protocol = True
    _is_runtime_protocol = False

    def __init_subclass__(cls, *args, **kwargs):
        super().__init_subclass__(*args, **kwargs)
        if not cls.__dict__.get("_is_protocol", False):
            cls._is_protocol = any(base is Protocol for base in cls.__bases__)
        if "__subclasshook__" not in cls.__dict__:
            cls.__subclasshook__ = _protocol_hook(cls)
        if not cls._is_protocol:
            return
        for base in cls.__bases__:
            known = base in (object, Generic, Protocol) or getattr(base, "_is_protocol", False) or (
                base.__module__ in ("collections.abc", "contextlib", "abc"))
            if not known:
                raise TypeError(f"Protocols can only inherit from other protocols, got {base!r}")
        if "__init__" not in cls.__dict__ or cls.__init__ is Protocol.__init__:
            cls.__init__ = _no_init


def runtime_checkable(cls):
    """A class decorator: isinstance() may be used with this protocol."""
    if not issubclass(cls, Generic) or not cls._is_protocol:
        raise TypeError(f"@runtime_checkable can be only applied to protocol classes, got {cls!r}")
    cls._is_runtime_protocol = True
    return cls
