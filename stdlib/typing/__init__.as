"""Names for annotations. Almost nothing here does anything when a program runs, but all of it can be written down,
printed, compared and taken apart."""

from typing._forms import (Any, ClassVar, Concatenate, Final, Literal, LiteralString, Never, NoReturn, NotRequired,
                           Optional, Required, Self, TypeAlias, TypeGuard, Union, Unpack, _AnyMeta, _Final,
                           _SpecialForm, _type_check, _type_repr)
from typing._variables import ForwardRef, ParamSpec, ParamSpecArgs, ParamSpecKwargs, TypeVar, TypeVarTuple
from typing._aliases import (AbstractSet, AsyncGenerator, AsyncIterable, AsyncIterator, Awaitable, ByteString,
                             Callable, ChainMap, Collection, Container, Coroutine, Counter, DefaultDict, Deque, Dict,
                             FrozenSet, Generator, Hashable, ItemsView, Iterable, Iterator, KeysView, List, Mapping,
                             MappingView, MutableMapping, MutableSequence, MutableSet, OrderedDict, Reversible,
                             Sequence, Set, Sized, Tuple, Type, ValuesView, _BaseGenericAlias, _CallableGenericAlias,
                             _ConcatenateGenericAlias, _GenericAlias, _LiteralGenericAlias, _SpecialGenericAlias,
                             _UnionGenericAlias, _UnpackGenericAlias)
from typing._generic import Generic, Protocol, _ProtocolMeta, runtime_checkable
from typing._protocols import (AnyStr, BinaryIO, IO, KT, SupportsAbs, SupportsBytes, SupportsComplex, SupportsFloat,
                               SupportsIndex, SupportsInt, SupportsRound, T, T_co, T_contra, TextIO, VT, VT_co, V_co)
from typing._records import (Annotated, NamedTuple, NamedTupleMeta, NewType, TypedDict, _AnnotatedAlias,
                             _TypedDictMeta, is_typeddict)
from typing._functions import (assert_never, assert_type, cast, clear_overloads, dataclass_transform, final, get_args,
                               get_origin, get_overloads, get_type_hints, no_type_check, no_type_check_decorator,
                               overload, reveal_type)

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


def __getattr__(name):
    # contextlib is needed for these two only.
    if name in ("ContextManager", "AsyncContextManager"):
        import contextlib
        value = _SpecialGenericAlias(getattr(contextlib, "Abstract" + name), 1, name=name)
        globals()[name] = value
        return value
    if name in ("Pattern", "Match"):
        import re
        value = _SpecialGenericAlias(getattr(re, name), 1)
        globals()[name] = value
        return value
    raise AttributeError(f"module 'typing' has no attribute {name!r}")
