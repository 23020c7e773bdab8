"""Special forms of typing - Union, Optional, Literal, ClassVar and so on - and how all of it is checked and shown."""

from _types import FunctionType, GenericAlias, NoneType, UnionType

__name__ = "typing"  # what these classes and functions say of themselves


# ---- showing and checking

def _type_repr(obj):
    if isinstance(obj, GenericAlias):
        return repr(obj)
    if isinstance(obj, type):
        return obj.__qualname__ if obj.__module__ == "builtins" else f"{obj.__module__}.{obj.__qualname__}"
    if obj is ...:
        return "..."
    if isinstance(obj, FunctionType):
        return obj.__name__
    if isinstance(obj, list):
        return "[" + ", ".join(map(_type_repr, obj)) + "]"
    return repr(obj)


def _type_convert(arg, module=None):
    if arg is None:
        return NoneType
    if isinstance(arg, str):
        return ForwardRef(arg, module=module)
    return arg


def _type_check(arg, msg, allow_special_forms=False):
    arg = _type_convert(arg)
    if isinstance(arg, _GenericAlias) and arg.__origin__ in (Generic, Protocol):
        raise TypeError(f"{arg} is not valid as type argument")
    if not allow_special_forms and (arg is ClassVar or arg is Final
                                    or isinstance(arg, _GenericAlias) and arg.__origin__ in (ClassVar, Final)):
        raise TypeError(f"Plain {arg} is not valid as type argument" if isinstance(arg, _SpecialForm)
                        else f"{arg} is not valid as type argument")
    if arg in (Generic, Protocol):
        raise TypeError(f"Plain {arg} is not valid as type argument")
    if type(arg) is tuple:
        raise TypeError(f"{msg} Got {arg!r:.100}.")
    return arg


def _parameters_of(args):
    """The type variables within, each once."""
    found = []
    for arg in args:
        if isinstance(arg, type) and not isinstance(arg, GenericAlias):
            continue
        if isinstance(arg, (TypeVar, ParamSpec, TypeVarTuple)):
            inside = (arg,)
        elif isinstance(arg, tuple):
            inside = _parameters_of(arg)
        else:
            inside = getattr(arg, "__parameters__", ())
        for parameter in inside:
            if parameter not in found:
                found.append(parameter)
    return tuple(found)


def _is_unpacked_tuple(arg):
    return isinstance(arg, _UnpackGenericAlias) and isinstance(arg.__args__[0], (_GenericAlias, GenericAlias))


def _is_unpacked_variable(arg):
    return isinstance(arg, _UnpackGenericAlias) and isinstance(arg.__args__[0], TypeVarTuple)


def _is_parameter_list(arg):
    """May it take the place of a ParamSpec?"""
    return arg is ... or isinstance(arg, (tuple, list, ParamSpec)) or (
        isinstance(arg, _GenericAlias) and arg.__origin__ is Concatenate)


def _flattened(args):
    """The arguments with unpacked tuples of known length replaced by what is in them."""
    result = []
    for arg in args:
        inside = arg.__args__[0].__args__ if _is_unpacked_tuple(arg) else ()
        if inside and inside[-1] is not ...:
            result.extend(inside)
        else:
            result.append(arg)
    return tuple(result)


def _count_error(what, given, wanted, at_least=False):
    return TypeError(f"Too {'many' if given > wanted else 'few'} arguments for {what};"
                     f" actual {given}, expected {'at least ' if at_least else ''}{wanted}")


def _gather_variadic(what, args, parameters):
    """As many arguments as parameters: those that go to a TypeVarTuple are one tuple."""
    at = [i for i, parameter in enumerate(parameters) if isinstance(parameter, TypeVarTuple)]
    if not at:
        return args
    if len(at) > 1:
        raise TypeError(f"More than one TypeVarTuple parameter in {what}")
    before, after = at[0], len(parameters) - at[0] - 1
    if len(args) < before + after:
        raise _count_error(what, len(args), before + after, at_least=True)
    end = len(args) - after
    return (*args[:before], tuple(args[before:end]), *args[end:])


def _arrange(what, parameters, args):
    """One argument for each type variable of `what`; raises where their number is wrong."""
    args = _flattened(args)
    for i, parameter in enumerate(parameters):
        if not isinstance(parameter, ParamSpec) or i >= len(args):
            continue
        if len(parameters) == 1 and not _is_parameter_list(args[0]):
            args = (args,)
        elif isinstance(args[i], list):
            args = (*args[:i], tuple(args[i]), *args[i + 1:])
    args = _gather_variadic(what, args, parameters)
    if len(args) != len(parameters):
        raise _count_error(what, len(args), len(parameters))
    return args


def _substituted(arg, mapping):
    """The argument with its type variables replaced, as a tuple: a variadic one becomes any number."""
    if isinstance(arg, TypeVarTuple):
        raise TypeError("Substitution of bare TypeVarTuple is not supported")
    if _is_unpacked_variable(arg):
        return mapping.get(arg.__args__[0], (arg,))
    if isinstance(arg, (TypeVar, ParamSpec)):
        return (mapping.get(arg, arg),)
    if isinstance(arg, tuple):
        return (tuple(new for item in arg for new in _substituted(item, mapping)),)
    parameters = getattr(arg, "__parameters__", ())
    if not parameters or isinstance(arg, type) and not isinstance(arg, GenericAlias):
        return (arg,)
    args = []
    for parameter in parameters:
        value = mapping.get(parameter, parameter)
        if isinstance(parameter, TypeVarTuple) and isinstance(value, tuple):
            args.extend(value)
        else:
            args.append(value)
    return (arg[tuple(args)],)


def _without_duplicates(items):
    result = []
    for item in items:
        if item not in result:
            result.append(item)
    return result


# ---- special forms

class _Final:
    """Cannot be inherited from."""
    __slots__ = ("__weakref__",)

    def __init_subclass__(cls, /, *args, _root=False, **kwds):
        if not _root:
            raise TypeError("Cannot subclass special typing classes")


class _SpecialForm(_Final, _root=True):
    __slots__ = ("_name", "__doc__", "_getitem")

    def __init__(self, getitem):
        self._getitem = getitem
        self._name = getitem.__name__
        self.__doc__ = getitem.__doc__

    def __getattr__(self, item):
        if item in ("__name__", "__qualname__"):
            return self._name
        raise AttributeError(item)

    def __mro_entries__(self, bases):
        raise TypeError(f"Cannot subclass {self!r}")

    def __repr__(self):
        return "typing." + self._name

    def __reduce__(self):
        return self._name

    def __call__(self, *args, **kwds):
        raise TypeError(f"Cannot instantiate {self!r}")

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]

    def __instancecheck__(self, obj):
        raise TypeError(f"{self} cannot be used with isinstance()")

    def __subclasscheck__(self, cls):
        raise TypeError(f"{self} cannot be used with issubclass()")

    def __getitem__(self, parameters):
        return self._getitem(self, parameters)


class _AnyMeta(type):
    def __instancecheck__(self, obj):
        if self is Any:
            raise TypeError("typing.Any cannot be used with isinstance()")
        return super().__instancecheck__(obj)

    def __repr__(self):
        return "typing.Any" if self is Any else super().__repr__()


class Any(metaclass=_AnyMeta):
    """Compatible with every type."""

    def __new__(cls, *args, **kwargs):
        if cls is Any:
            raise TypeError("Any cannot be instantiated")
        return super().__new__(cls)


def _plain_form(self, parameters):
    raise TypeError(f"{self} is not subscriptable")


def _one_type(self, parameters):
    item = _type_check(parameters, f"{self} accepts only single type.")
    return _GenericAlias(self, (item,))


def _one_key_type(self, parameters):
    item = _type_check(parameters, f"{self._name} accepts only a single type.")
    return _GenericAlias(self, (item,))


def _unpacked(self, parameters):
    item = _type_check(parameters, f"{self} accepts only single type.")
    return _UnpackGenericAlias(origin=self, args=(item,))


def _named_form(name, getitem):
    form = _SpecialForm(getitem)
    form._name = name
    return form


NoReturn = _named_form("NoReturn", _plain_form)
Never = _named_form("Never", _plain_form)
Self = _named_form("Self", _plain_form)
LiteralString = _named_form("LiteralString", _plain_form)
TypeAlias = _named_form("TypeAlias", _plain_form)
ClassVar = _named_form("ClassVar", _one_type)
Final = _named_form("Final", _one_type)
TypeGuard = _named_form("TypeGuard", _one_type)
Required = _named_form("Required", _one_key_type)
NotRequired = _named_form("NotRequired", _one_key_type)
Unpack = _named_form("Unpack", _unpacked)


@_SpecialForm
def Union(self, parameters):
    """One of several types."""
    if parameters == ():
        raise TypeError("Cannot take a Union of no types.")
    if not isinstance(parameters, tuple):
        parameters = (parameters,)
    flat = []
    for p in parameters:
        p = _type_check(p, "Union[arg, ...]: each arg must be a type.")
        flat.extend(p.__args__ if isinstance(p, (_UnionGenericAlias, UnionType)) else (p,))
    parameters = tuple(_without_duplicates(flat))
    if len(parameters) == 1:
        return parameters[0]
    if len(parameters) == 2 and NoneType in parameters:
        return _UnionGenericAlias(self, parameters, name="Optional")
    return _UnionGenericAlias(self, parameters)


@_SpecialForm
def Optional(self, parameters):
    """Something or None."""
    arg = _type_check(parameters, f"{self} requires a single type.")
    return Union[arg, NoneType]


@_SpecialForm
def Literal(self, parameters):
    """One of some values."""
    if not isinstance(parameters, tuple):
        parameters = (parameters,)
    flat = []
    for p in parameters:
        flat.extend(p.__args__ if isinstance(p, _LiteralGenericAlias) else (p,))
    unique = []
    for p in flat:
        if not any(p == other and type(p) is type(other) for other in unique):
            unique.append(p)
    return _LiteralGenericAlias(self, tuple(unique))


@_SpecialForm
def Concatenate(self, parameters):
    """Parameters in front of those of a ParamSpec."""
    if parameters == ():
        raise TypeError("Cannot take a Concatenate of no types.")
    if not isinstance(parameters, tuple):
        parameters = (parameters,)
    if not (parameters[-1] is ... or isinstance(parameters[-1], ParamSpec)):
        raise TypeError("The last parameter to Concatenate should be a ParamSpec variable or ellipsis.")
    message = "Concatenate[arg, ...]: each arg must be a type."
    parameters = (*(_type_check(p, message) for p in parameters[:-1]), parameters[-1])
    return _ConcatenateGenericAlias(self, parameters)


# What functions above need when they run.
from typing._variables import ForwardRef, ParamSpec, TypeVar, TypeVarTuple
from typing._aliases import (_ConcatenateGenericAlias, _GenericAlias, _LiteralGenericAlias, _UnionGenericAlias,
                             _UnpackGenericAlias)
from typing._generic import Generic, Protocol
