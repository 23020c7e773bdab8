# Special forms that must not stand inside of others, and where the parts of the module say they are.
import typing
from typing import (Annotated, Any, Callable, ClassVar, Concatenate, Final, Generic, List, Literal, NamedTuple, NewType,
                    NotRequired, Optional, ParamSpec, Protocol, Required, Self, Tuple, TypedDict, TypeGuard, TypeVar, Union)

T = TypeVar("T")
P = ParamSpec("P")
for outer in ClassVar, Final, Required, NotRequired, TypeGuard, Optional, List, Union:
    for inner in ClassVar[int], Final[int], ClassVar, Final, Generic, Protocol, Generic[T], (int, str), None, "x", 5:
        try:
            print(outer[inner], end="; ")
        except TypeError as e:
            print(type(e).__name__, e, end="; ")
    print()
print(Annotated[ClassVar[int], 1], Annotated[Final[int], 1])
for value in (List, List[int], Union[int, str], Any, T, P, P.args, Callable[P, T], Literal[1], Tuple[int, ...], Self,
              Annotated[int, 1], NewType("New", int)):
    print(type(value).__module__, type(value).__qualname__, getattr(value, "__module__", None))
for name in ("cast", "get_type_hints", "overload", "NamedTuple", "TypedDict", "runtime_checkable", "SupportsInt", "Protocol",
             "Generic", "TypeVar", "ForwardRef", "IO", "NewType", "get_origin", "final"):
    print(name, getattr(typing, name).__module__, getattr(typing, name).__qualname__)
print([name for name in typing.__all__ if not hasattr(typing, name)], typing.__name__)


class Point(NamedTuple):
    x: int


class Options(TypedDict):
    y: "Point"


print(typing.get_type_hints(Options), Point.__mro__, Options.__module__, Point.__module__)
