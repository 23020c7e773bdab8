"""Names for annotations. Almost nothing here does anything when a program runs, but all of it can be written down,
printed, compared and taken apart."""

import collections
import _collections_abc as _abc
import functools
import sys
from _types import FunctionType, GenericAlias, MethodType, ModuleType, NoneType, UnionType
from abc import ABCMeta, abstractmethod

__all__ = ["Annotated", "Any", "Callable", "ClassVar", "Concatenate", "Final", "ForwardRef", "Generic", "Literal",
           "Optional", "ParamSpec", "Protocol", "Tuple", "Type", "TypeVar", "TypeVarTuple", "Union", "AbstractSet",
           "ByteString", "Container", "ContextManager", "Hashable", "ItemsView", "Iterable", "Iterator", "KeysView",
           "Mapping", "MappingView", "MutableMapping", "MutableSequence", "MutableSet", "Sequence", "Sized",
           "ValuesView", "Awaitable", "AsyncIterator", "AsyncIterable", "Coroutine", "Collection", "AsyncGenerator",
           "AsyncContextManager", "Reversible", "SupportsAbs", "SupportsBytes", "SupportsComplex", "SupportsFloat",
           "SupportsIndex", "SupportsInt", "SupportsRound", "ChainMap", "Counter", "Deque", "Dict", "DefaultDict",
           "List", "OrderedDict", "Set", "FrozenSet", "NamedTuple", "TypedDict", "Generator", "BinaryIO", "IO",
           "TextIO", "AnyStr", "assert_type", "assert_never", "cast", "clear_overloads", "dataclass_transform",
           "final", "get_args", "get_origin", "get_overloads", "get_type_hints", "is_typeddict", "LiteralString",
           "Match", "Never", "NewType", "no_type_check", "no_type_check_decorator", "NoReturn", "NotRequired", "overload",
           "ParamSpecArgs", "ParamSpecKwargs", "Pattern", "Required", "reveal_type", "runtime_checkable", "Self", "Text",
           "TYPE_CHECKING", "TypeAlias", "TypeGuard", "Unpack"]

TYPE_CHECKING = False
Text = str


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
    item = _type_check(parameters, f"{self} accepts only single type.", allow_special_forms=True)
    return _GenericAlias(self, (item,))


def _one_key_type(self, parameters):
    item = _type_check(parameters, f"{self._name} accepts only a single type.", allow_special_forms=True)
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


class ForwardRef(_Final, _root=True):
    """A type that is named by a text."""
    __slots__ = ("__forward_arg__", "__forward_code__", "__forward_evaluated__", "__forward_value__",
                 "__forward_is_argument__", "__forward_is_class__", "__forward_module__")

    def __init__(self, arg, is_argument=True, module=None, *, is_class=False):
        if not isinstance(arg, str):
            raise TypeError(f"Forward reference must be a string -- got {arg!r}")
        try:
            code = compile(arg, "<string>", "eval")
        except SyntaxError:
            raise SyntaxError(f"Forward reference must be an expression -- got {arg!r}")
        self.__forward_arg__ = arg
        self.__forward_code__ = code
        self.__forward_evaluated__ = False
        self.__forward_value__ = None
        self.__forward_is_argument__ = is_argument
        self.__forward_is_class__ = is_class
        self.__forward_module__ = module

    def _evaluate(self, globalns, localns):
        if self.__forward_module__ is not None:
            globalns = getattr(sys.modules.get(self.__forward_module__), "__dict__", globalns)
        value = eval(self.__forward_code__, globalns if globalns is not None else {}, localns)
        return _type_convert(value, self.__forward_module__)

    def __eq__(self, other):
        if not isinstance(other, ForwardRef):
            return NotImplemented
        return (self.__forward_arg__ == other.__forward_arg__
                and self.__forward_module__ == other.__forward_module__)

    def __hash__(self):
        return hash((self.__forward_arg__, self.__forward_module__))

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]

    def __repr__(self):
        if self.__forward_module__ is None:
            return f"ForwardRef({self.__forward_arg__!r})"
        return f"ForwardRef({self.__forward_arg__!r}, module={self.__forward_module__!r})"


# ---- type variables

def _caller(depth=2):
    try:
        return sys._getframe(depth).f_globals.get("__name__", "__main__")
    except (AttributeError, ValueError):
        return None


class _Variable(_Final, _root=True):
    """What the kinds of type variables have in common."""

    def __repr__(self):
        if getattr(self, "__covariant__", False):
            return "+" + self.__name__
        if getattr(self, "__contravariant__", False):
            return "-" + self.__name__
        return ("~" if hasattr(self, "__covariant__") else "") + self.__name__

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]

    def __reduce__(self):
        return self.__name__

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    def _init_bound(self, bound, covariant, contravariant):
        if covariant and contravariant:
            raise ValueError("Bivariant types are not supported.")
        self.__covariant__ = bool(covariant)
        self.__contravariant__ = bool(contravariant)
        self.__bound__ = _type_check(bound, "Bound must be a type.") if bound is not None else None


class TypeVar(_Variable, _root=True):
    """A type variable: T = TypeVar("T")."""

    def __init__(self, name, *constraints, bound=None, covariant=False, contravariant=False):
        self.__name__ = name
        self._init_bound(bound, covariant, contravariant)
        if constraints and bound is not None:
            raise TypeError("Constraints cannot be combined with bound=...")
        if len(constraints) == 1:
            raise TypeError("A single constraint is not allowed")
        self.__constraints__ = tuple(_type_check(t, "TypeVar(name, constraint, ...): constraints must be types.")
                                     for t in constraints)
        module = _caller()
        if module != "typing" and module is not None:
            self.__module__ = module

    def __typing_subst__(self, arg):
        arg = _type_check(arg, "Parameters to generic types must be types.")
        if isinstance(arg, _UnpackGenericAlias):
            raise TypeError(f"{arg} is not valid as type argument")
        return arg


class TypeVarTuple(_Variable, _root=True):
    """Stands for any number of types."""

    def __init__(self, name):
        self.__name__ = name
        module = _caller()
        if module != "typing" and module is not None:
            self.__module__ = module

    def __iter__(self):
        yield Unpack[self]

    def __typing_subst__(self, arg):
        return arg


class ParamSpecArgs(_Final, _root=True):
    def __init__(self, origin):
        self.__origin__ = origin

    def __repr__(self):
        return f"{self.__origin__.__name__}.args"

    def __eq__(self, other):
        return isinstance(other, ParamSpecArgs) and self.__origin__ == other.__origin__

    __hash__ = None


class ParamSpecKwargs(_Final, _root=True):
    def __init__(self, origin):
        self.__origin__ = origin

    def __repr__(self):
        return f"{self.__origin__.__name__}.kwargs"

    def __eq__(self, other):
        return isinstance(other, ParamSpecKwargs) and self.__origin__ == other.__origin__

    __hash__ = None


class ParamSpec(_Variable, _root=True):
    """Stands for the parameters of a callable."""

    def __init__(self, name, *, bound=None, covariant=False, contravariant=False):
        self.__name__ = name
        self._init_bound(bound, covariant, contravariant)
        module = _caller()
        if module != "typing" and module is not None:
            self.__module__ = module

    @property
    def args(self):
        return ParamSpecArgs(self)

    @property
    def kwargs(self):
        return ParamSpecKwargs(self)

    def __typing_subst__(self, arg):
        if isinstance(arg, (list, tuple)):
            return tuple(_type_check(a, "Expected a type.") for a in arg)
        if not _is_parameter_list(arg):
            raise TypeError(f"Expected a list of types, an ellipsis, ParamSpec, or Concatenate. Got {arg}")
        return arg


# ---- aliases: List[int] and its like

def _is_dunder(name):
    return name.startswith("__") and name.endswith("__")


class _BaseGenericAlias(_Final, _root=True):

    def __init__(self, origin, *, inst=True, name=None):
        self._inst = inst
        self._name = name
        self.__origin__ = origin
        self.__slots__ = None

    def __call__(self, *args, **kwargs):
        if not self._inst:
            raise TypeError(f"Type {self._name} cannot be instantiated; use {self.__origin__.__name__}() instead")
        result = self.__origin__(*args, **kwargs)
        try:
            result.__orig_class__ = self
        except AttributeError:
            pass
        return result

    def __mro_entries__(self, bases):
        result = []
        if self.__origin__ not in bases:
            result.append(self.__origin__)
        after = bases[bases.index(self) + 1:]
        if not any(isinstance(base, _BaseGenericAlias) or isinstance(base, type) and issubclass(base, Generic)
                   for base in after):
            result.append(Generic)
        return tuple(result)

    def __getattr__(self, attr):
        if attr in ("__origin__", "__args__"):
            raise AttributeError(attr)
        if attr in ("__name__", "__qualname__"):
            return self._name or self.__origin__.__name__
        if "__origin__" in self.__dict__ and not _is_dunder(attr):
            return getattr(self.__origin__, attr)
        raise AttributeError(attr)

    def __setattr__(self, attr, val):
        if _is_dunder(attr) or attr in ("_name", "_inst", "_nparams", "_paramspec_tvars", "_typevar_types"):
            super().__setattr__(attr, val)
        else:
            setattr(self.__origin__, attr, val)

    def __instancecheck__(self, obj):
        return self.__subclasscheck__(type(obj))

    def __subclasscheck__(self, cls):
        raise TypeError("Subscripted generics cannot be used with class and instance checks")

    def __or__(self, right):
        return Union[self, right]

    def __ror__(self, left):
        return Union[left, self]

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self


class _GenericAlias(_BaseGenericAlias, _root=True):

    def __init__(self, origin, args, *, inst=True, name=None):
        super().__init__(origin, inst=inst, name=name)
        if not isinstance(args, tuple):
            args = (args,)
        self.__args__ = args
        self.__parameters__ = _parameters_of(args)
        if not name:
            self.__module__ = getattr(origin, "__module__", "typing")

    def __eq__(self, other):
        if not isinstance(other, _GenericAlias):
            return NotImplemented
        return self.__origin__ == other.__origin__ and self.__args__ == other.__args__

    def __hash__(self):
        return hash((self.__origin__, self.__args__))

    def __getitem__(self, args):
        if self.__origin__ in (Generic, Protocol):
            raise TypeError(f"Cannot subscript already-subscripted {self}")
        if not self.__parameters__:
            raise TypeError(f"{self} is not a generic class")
        if not isinstance(args, tuple):
            args = (args,)
        args = tuple(_type_convert(arg) for arg in args)
        arranged = _arrange(self, self.__parameters__, args)
        mapping = {parameter: parameter.__typing_subst__(arg) for parameter, arg in zip(self.__parameters__, arranged)}
        new_args = []
        for arg in self.__args__:
            for new in _substituted(arg, mapping):
                if self.__origin__ is _abc.Callable and isinstance(new, tuple):
                    new_args.extend(new)
                else:
                    new_args.append(new)
        return self.copy_with(tuple(new_args))

    def copy_with(self, args):
        return self.__class__(self.__origin__, args, name=self._name, inst=self._inst)

    def __repr__(self):
        name = "typing." + self._name if self._name else _type_repr(self.__origin__)
        args = ", ".join(map(_type_repr, self.__args__)) if self.__args__ else "()"
        return f"{name}[{args}]"

    def __mro_entries__(self, bases):
        if isinstance(self.__origin__, _SpecialForm):
            raise TypeError(f"Cannot subclass {self!r}")
        if self._name:
            return super().__mro_entries__(bases)
        if self.__origin__ is Generic:
            if Protocol in bases:
                return ()
            for base in bases[bases.index(self) + 1:]:
                if isinstance(base, _BaseGenericAlias) and base is not self:
                    return ()
        return (self.__origin__,)

    def __iter__(self):
        yield Unpack[self]


class _UnpackGenericAlias(_GenericAlias, _root=True):

    def __repr__(self):
        return "*" + repr(self.__args__[0])

    def __getitem__(self, args):
        if _is_unpacked_variable(self):
            return args
        return super().__getitem__(args)


class _ConcatenateGenericAlias(_GenericAlias, _root=True):

    def copy_with(self, params):
        if isinstance(params[-1], (list, tuple)):
            return (*params[:-1], *params[-1])
        if isinstance(params[-1], _ConcatenateGenericAlias):
            params = (*params[:-1], *params[-1].__args__)
        return super().copy_with(params)


class _UnionGenericAlias(_GenericAlias, _root=True):

    def copy_with(self, params):
        return Union[params]

    def __eq__(self, other):
        if not isinstance(other, (_UnionGenericAlias, UnionType)):
            return NotImplemented
        return set(self.__args__) == set(other.__args__)

    def __hash__(self):
        return hash(frozenset(self.__args__))

    def __repr__(self):
        args = self.__args__
        if len(args) == 2:
            if args[0] is NoneType:
                return f"typing.Optional[{_type_repr(args[1])}]"
            if args[1] is NoneType:
                return f"typing.Optional[{_type_repr(args[0])}]"
        return super().__repr__()

    def __instancecheck__(self, obj):
        return self.__subclasscheck__(type(obj))

    def __subclasscheck__(self, cls):
        return any(issubclass(cls, arg) for arg in self.__args__)


class _LiteralGenericAlias(_GenericAlias, _root=True):

    def _keys(self):
        return {(type(arg), arg) for arg in self.__args__}

    def __eq__(self, other):
        if not isinstance(other, _LiteralGenericAlias):
            return NotImplemented
        return self._keys() == other._keys()

    def __hash__(self):
        return hash(frozenset(self._keys()))

    def __repr__(self):
        return f"typing.Literal[{', '.join(map(repr, self.__args__)) or '()'}]"


class _CallableGenericAlias(_GenericAlias, _root=True):

    def __repr__(self):
        args = self.__args__
        if len(args) == 2 and _is_parameter_list(args[0]):
            return super().__repr__()
        return f"typing.Callable[[{', '.join(map(_type_repr, args[:-1]))}], {_type_repr(args[-1])}]"


class _SpecialGenericAlias(_BaseGenericAlias, _root=True):
    """List, Dict and so on before they are subscripted."""

    def __init__(self, origin, nparams, *, inst=True, name=None):
        super().__init__(origin, inst=inst, name=name or origin.__name__)
        self._nparams = nparams

    def __getitem__(self, params):
        if not isinstance(params, tuple):
            params = (params,)
        params = tuple(_type_check(p, "Parameters to generic types must be types.") for p in params)
        if not self._nparams:
            raise TypeError(f"{self} is not a generic class")
        if len(params) != self._nparams:
            raise _count_error(self, len(params), self._nparams)
        return self.copy_with(params)

    def copy_with(self, params):
        return _GenericAlias(self.__origin__, params, name=self._name, inst=self._inst)

    def __repr__(self):
        return "typing." + self._name

    def __subclasscheck__(self, cls):
        if isinstance(cls, _SpecialGenericAlias):
            return issubclass(cls.__origin__, self.__origin__)
        if not isinstance(cls, _GenericAlias):
            return issubclass(cls, self.__origin__)
        return super().__subclasscheck__(cls)

    def __reduce__(self):
        return self._name


class _CallableType(_SpecialGenericAlias, _root=True):

    def copy_with(self, params):
        return _CallableGenericAlias(self.__origin__, params, name=self._name, inst=self._inst)

    def __getitem__(self, params):
        if not isinstance(params, tuple) or len(params) != 2:
            raise TypeError("Callable must be used as Callable[[arg, ...], result].")
        args, result = params
        result = _type_check(result, "Callable[args, result]: result must be a type.")
        if args is Ellipsis:
            return self.copy_with((Ellipsis, result))
        if not isinstance(args, (list, tuple)):
            args = (args,)
        return self.copy_with(tuple(_type_convert(arg) for arg in args) + (result,))


class _TupleType(_SpecialGenericAlias, _root=True):

    def __getitem__(self, params):
        if not isinstance(params, tuple):
            params = (params,)
        if len(params) >= 2 and params[-1] is ...:
            message = "Tuple[t, ...]: t must be a type."
            return self.copy_with(tuple(_type_check(p, message) for p in params[:-1]) + (...,))
        message = "Tuple[t0, t1, ...]: each t must be a type."
        return self.copy_with(tuple(_type_check(p, message) for p in params))


_alias = _SpecialGenericAlias
Hashable = _alias(_abc.Hashable, 0)
Awaitable = _alias(_abc.Awaitable, 1)
Coroutine = _alias(_abc.Coroutine, 3)
AsyncIterable = _alias(_abc.AsyncIterable, 1)
AsyncIterator = _alias(_abc.AsyncIterator, 1)
Iterable = _alias(_abc.Iterable, 1)
Iterator = _alias(_abc.Iterator, 1)
Reversible = _alias(_abc.Reversible, 1)
Sized = _alias(_abc.Sized, 0)
Container = _alias(_abc.Container, 1)
Collection = _alias(_abc.Collection, 1)
Callable = _CallableType(_abc.Callable, 2)
AbstractSet = _alias(_abc.Set, 1, name="AbstractSet")
MutableSet = _alias(_abc.MutableSet, 1)
Mapping = _alias(_abc.Mapping, 2)
MutableMapping = _alias(_abc.MutableMapping, 2)
Sequence = _alias(_abc.Sequence, 1)
MutableSequence = _alias(_abc.MutableSequence, 1)
ByteString = _alias(_abc.ByteString, 0)
Tuple = _TupleType(tuple, -1, inst=False, name="Tuple")
List = _alias(list, 1, inst=False, name="List")
Deque = _alias(collections.deque, 1, name="Deque")
Set = _alias(set, 1, inst=False, name="Set")
FrozenSet = _alias(frozenset, 1, inst=False, name="FrozenSet")
MappingView = _alias(_abc.MappingView, 1)
KeysView = _alias(_abc.KeysView, 1)
ItemsView = _alias(_abc.ItemsView, 2)
ValuesView = _alias(_abc.ValuesView, 1)
Dict = _alias(dict, 2, inst=False, name="Dict")
DefaultDict = _alias(collections.defaultdict, 2, name="DefaultDict")
OrderedDict = _alias(collections.OrderedDict, 2)
Counter = _alias(collections.Counter, 1)
ChainMap = _alias(collections.ChainMap, 2)
Generator = _alias(_abc.Generator, 3)
AsyncGenerator = _alias(_abc.AsyncGenerator, 2)
Type = _alias(type, 1, inst=False, name="Type")


def __getattr__(name):
    # contextlib is needed for these two only.
    if name in ("ContextManager", "AsyncContextManager"):
        import contextlib
        value = _alias(getattr(contextlib, "Abstract" + name), 1, name=name)
        globals()[name] = value
        return value
    if name in ("Pattern", "Match"):
        import re
        value = _alias(getattr(re, name), 1)
        globals()[name] = value
        return value
    raise AttributeError(f"module 'typing' has no attribute {name!r}")


# ---- Generic and Protocol

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


@runtime_checkable
class SupportsInt(Protocol):
    __slots__ = ()

    @abstractmethod
    def __int__(self) -> int:
        pass


@runtime_checkable
class SupportsFloat(Protocol):
    __slots__ = ()

    @abstractmethod
    def __float__(self) -> float:
        pass


@runtime_checkable
class SupportsComplex(Protocol):
    __slots__ = ()

    @abstractmethod
    def __complex__(self) -> complex:
        pass


@runtime_checkable
class SupportsBytes(Protocol):
    __slots__ = ()

    @abstractmethod
    def __bytes__(self) -> bytes:
        pass


@runtime_checkable
class SupportsIndex(Protocol):
    __slots__ = ()

    @abstractmethod
    def __index__(self) -> int:
        pass


T = TypeVar("T")
KT = TypeVar("KT")
VT = TypeVar("VT")
T_co = TypeVar("T_co", covariant=True)
V_co = TypeVar("V_co", covariant=True)
VT_co = TypeVar("VT_co", covariant=True)
T_contra = TypeVar("T_contra", contravariant=True)
AnyStr = TypeVar("AnyStr", bytes, str)


@runtime_checkable
class SupportsAbs(Protocol[T_co]):
    __slots__ = ()

    @abstractmethod
    def __abs__(self) -> T_co:
        pass


@runtime_checkable
class SupportsRound(Protocol[T_co]):
    __slots__ = ()

    @abstractmethod
    def __round__(self, ndigits: int = 0) -> T_co:
        pass


class IO(Generic[AnyStr]):
    """What open() gives, for annotations."""
    __slots__ = ()


class BinaryIO(IO[bytes]):
    __slots__ = ()


class TextIO(IO[str]):
    __slots__ = ()


# ---- Annotated

class _AnnotatedAlias(_GenericAlias, _root=True):

    def __init__(self, origin, metadata):
        if isinstance(origin, _AnnotatedAlias):
            metadata = origin.__metadata__ + metadata
            origin = origin.__origin__
        super().__init__(origin, origin, name="Annotated")
        self.__metadata__ = metadata

    def copy_with(self, params):
        return _AnnotatedAlias(params[0], self.__metadata__)

    def __repr__(self):
        return (f"typing.Annotated[{_type_repr(self.__origin__)}, "
                f"{', '.join(repr(a) for a in self.__metadata__)}]")

    def __eq__(self, other):
        if not isinstance(other, _AnnotatedAlias):
            return NotImplemented
        return self.__origin__ == other.__origin__ and self.__metadata__ == other.__metadata__

    def __hash__(self):
        return hash((self.__origin__, self.__metadata__))

    def __mro_entries__(self, bases):
        return (self.__origin__,)


class Annotated:
    """A type with something said about it: Annotated[int, "seconds"]."""
    __slots__ = ()

    def __new__(cls, *args, **kwargs):
        raise TypeError("Type Annotated cannot be instantiated.")

    def __class_getitem__(cls, params):
        if not isinstance(params, tuple) or len(params) < 2:
            raise TypeError("Annotated[...] should be used with at least two arguments (a type and an annotation).")
        origin = _type_check(params[0], "Annotated[t, ...]: t must be a type.", allow_special_forms=True)
        origin.__module__
        return _AnnotatedAlias(origin, tuple(params[1:]))

    def __init_subclass__(cls, *args, **kwargs):
        raise TypeError(f"Cannot subclass {cls.__module__}.Annotated")


# ---- NamedTuple, TypedDict, NewType

_SPECIAL = frozenset({"__module__", "__name__", "__annotations__", "__orig_bases__", "__firstlineno__"})
_PROHIBITED = frozenset({"__new__", "__init__", "__slots__", "__getnewargs__", "_fields", "_field_defaults",
                         "_field_types", "_make", "_replace", "_asdict", "_source"})


def _make_named_tuple(name, types, module, defaults=()):
    types = {n: _type_check(t, f"field {n} annotation must be a type") for n, t in types}
    made = collections.namedtuple(name, types, defaults=defaults, module=module)
    made.__annotations__ = made.__new__.__annotations__ = types
    return made


class NamedTupleMeta(type):
    def __new__(cls, typename, bases, ns):
        for base in bases:
            if base is not _NamedTuple and base is not Generic:
                raise TypeError("can only inherit from a NamedTuple type and Generic")
        bases = tuple(tuple if base is _NamedTuple else base for base in bases)
        types = ns.get("__annotations__", {})
        defaults = []
        for name in types:
            if name in ns:
                defaults.append(name)
            elif defaults:
                raise TypeError(f"Non-default namedtuple field {name} cannot follow default field"
                                f"{'s' if len(defaults) > 1 else ''} {', '.join(defaults)}")
        made = _make_named_tuple(typename, types.items(), ns["__module__"], [ns[n] for n in defaults])
        if "__orig_bases__" in ns:
            made.__orig_bases__ = ns["__orig_bases__"]
        made.__bases__ = bases if made.__bases__ != bases and len(bases) > 1 else made.__bases__
        for key in ns:
            if key in _PROHIBITED:
                raise AttributeError("Cannot overwrite NamedTuple attribute " + key)
            if key not in _SPECIAL and key not in made._fields:
                setattr(made, key, ns[key])
        return made


def NamedTuple(typename, fields=None, /, **kwargs):
    """A namedtuple with types: as a base class, or called with (name, type) pairs."""
    if fields is None:
        fields = kwargs.items()
    elif kwargs:
        raise TypeError("Either list of fields or keywords can be provided to NamedTuple, not both")
    made = _make_named_tuple(typename, fields, _caller())
    made.__orig_bases__ = (NamedTuple,)
    return made


_NamedTuple = type.__new__(NamedTupleMeta, "NamedTuple", (), {})


def _named_tuple_mro_entries(bases):
    return (_NamedTuple,)


NamedTuple.__mro_entries__ = _named_tuple_mro_entries


class _TypedDictMeta(type):
    def __new__(cls, name, bases, ns, total=True):
        for base in bases:
            if type(base) is not _TypedDictMeta and base is not Generic:
                raise TypeError("cannot inherit from both a TypedDict type and a non-TypedDict base class")
        made = type.__new__(_TypedDictMeta, name, (*((Generic,) if Generic in bases else ()), dict), ns)
        annotations = {}
        required = set()
        optional = set()
        own = {n: _type_check(t, "TypedDict('Name', {f0: t0, f1: t1, ...}); each t must be a type",
                              allow_special_forms=True) for n, t in ns.get("__annotations__", {}).items()}
        for base in bases:
            annotations.update(base.__dict__.get("__annotations__", {}))
            required |= set(base.__dict__.get("__required_keys__", ()))
            optional |= set(base.__dict__.get("__optional_keys__", ()))
        annotations.update(own)
        for key, annotation in own.items():
            origin = get_origin(annotation)
            if origin is Annotated:
                origin = get_origin(annotation.__origin__)
            if origin is Required or origin is not NotRequired and total:
                required.add(key)
            else:
                optional.add(key)
        made.__annotations__ = annotations
        made.__required_keys__ = frozenset(required)
        made.__optional_keys__ = frozenset(optional)
        if not hasattr(made, "__total__"):
            made.__total__ = total
        return made

    # A TypedDict is called as dict is.
    def __call__(cls, /, *args, **kwargs):
        return dict(*args, **kwargs)

    def __subclasscheck__(cls, other):
        raise TypeError("TypedDict does not support instance and class checks")

    __instancecheck__ = __subclasscheck__


def TypedDict(typename, fields=None, /, *, total=True, **kwargs):
    """A dict with certain keys: as a base class, or called with a dict of types."""
    if fields is None:
        fields = kwargs
    if kwargs and fields is kwargs:
        import warnings
        warnings.warn("The kwargs-based syntax for TypedDict definitions is deprecated in Python 3.11, will be removed in "
                      "Python 3.13, and may not be understood by third-party type checkers.", DeprecationWarning,
                      stacklevel=2)
    elif kwargs:
        raise TypeError("TypedDict takes either a dict or keyword arguments, but not both")
    ns = {"__annotations__": dict(fields)}
    module = _caller()
    if module is not None:
        ns["__module__"] = module
    made = _TypedDictMeta(typename, (), ns, total=total)
    made.__orig_bases__ = (TypedDict,)
    return made


_TypedDict = type.__new__(_TypedDictMeta, "TypedDict", (), {})
TypedDict.__mro_entries__ = lambda bases: (_TypedDict,)


def is_typeddict(tp):
    """Is it a class made with TypedDict?"""
    return isinstance(tp, _TypedDictMeta)


class NewType:
    """A name for a type that type checkers hold apart; calling it gives the argument back."""

    def __init__(self, name, tp):
        self.__qualname__ = name
        self.__name__ = name.rpartition(".")[-1]
        self.__supertype__ = tp
        module = _caller()
        if module is not None:
            self.__module__ = module

    def __call__(self, x, /):
        return x

    def __mro_entries__(self, bases):
        superclass = self.__name__

        class Refuses:
            def __init_subclass__(cls):
                raise TypeError(f"Cannot subclass an instance of NewType. "
                                f"Perhaps you were looking for: `{cls.__name__} = NewType({cls.__name__!r}, {superclass})`")
        return (Refuses,)

    def __repr__(self):
        return f"{self.__module__}.{self.__qualname__}"

    def __reduce__(self):
        return self.__qualname__

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]


# ---- functions

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
