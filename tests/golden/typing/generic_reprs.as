# What the forms of typing print, equal, hash and give away.
from typing import *
import typing, collections.abc as cabc
T = TypeVar("T"); K = TypeVar("K", bound=int); V = TypeVar("V", int, str); C = TypeVar("C", covariant=True); P = ParamSpec("P"); Ts = TypeVarTuple("Ts")
class Box(Generic[T]): pass
class Pair(Generic[T, K]): pass
class Sub(Box[int]): pass
class Mixed(Box[T], Pair[T, int]): pass
class Fn(Generic[P, T]): pass
class Arr(Generic[T, Unpack[Ts]]): pass
for form in (Any, Union[int, str], Union[int], Union[int, None], Optional[int], Optional[Union[int, str]], Union[int, Union[str, float]], Union[int, int], List[int], List, Dict[str, int], Dict, Tuple[int, ...], Tuple[()], Tuple[int],
             Tuple, Set[T], FrozenSet[int], Callable, Callable[[int], str], Callable[..., int], Callable[[], None], Callable[P, T], Callable[Concatenate[int, P], T], Type[int], Type, Literal[1, "a", None, True], Literal[Literal[1], 2],
             ClassVar[int], Final[int], Annotated[int, "doc", 5], Annotated[Annotated[int, 1], 2], Iterable[int], Iterator, Generator[int, str, float], Awaitable[int], Coroutine[int, int, int], AsyncIterator[str], AsyncGenerator[int, None],
             Mapping[str, int], MutableMapping, Sequence[T], DefaultDict[str, int], OrderedDict, Counter[str], Deque[int], ChainMap, ContextManager[int], AsyncContextManager, Pattern[str], Match, IO[str], TextIO, NoReturn, Never, Self, LiteralString,
             TypeAlias, Concatenate[int, P], Required[int], NotRequired[str], TypeGuard[int], Unpack[Ts], Hashable, Sized, SupportsInt, Text, AnyStr, T, K, V, C, P, P.args, P.kwargs, Ts, Box, Box[int], Box[T], Box["Fwd"], Pair[int, int], Pair[T, int][str], Sub, Mixed[str],
             Fn[[int, str], float], Fn[..., int], Fn[P, int], Arr[int, str, float], Arr[int], list[int], dict[str, T], tuple[int, ...], type[int], int | str, int | None, list[int] | None, List[T][int], Dict[K, T][int, str], Callable[[T], K][str, int], Union[T, int][str],
             Optional[T][int], cabc.Callable[[int], str], cabc.Mapping[str, int], list[T][int], ForwardRef("X"), Optional["Y"], Union["A", "B"], List["Z"]):
    print(form)
print(Union[int, str] == Union[str, int], hash(Union[int, str]) == hash(Union[str, int]), List[int] == List[int], List[int] == list[int], Optional[int] == Union[int, None], Literal[1] == Literal[True], Literal[1, 2] == Literal[2, 1], Union[int, str] == (int | str))
for form in (List[int], Dict[str, T], Union[int, str], Optional[int], Callable[[int], str], Callable[..., int], Tuple[int, ...], Tuple[()], Literal[1, 2], Annotated[int, "m"], Box[int], Box, int, list[str], Generator[int, str, float], ClassVar[int], int | str, Type[int], P, T, Any, Fn[[int], str], Generic[T], List, Concatenate[int, P]):
    print(get_origin(form), get_args(form))
print(Box.__parameters__, Pair.__parameters__, Mixed.__parameters__, Sub.__parameters__, Box[int].__origin__, Box[int].__args__, Box[T].__parameters__, Sub.__orig_bases__, Mixed.__mro__, Dict[K, List[T]].__parameters__, Fn.__parameters__, Arr.__parameters__)
b = Box[int](); print(type(b) is Box, b.__orig_class__, isinstance(b, Box), issubclass(Sub, Box), isinstance([], List), issubclass(list, Iterable), isinstance({}, Mapping), isinstance(5, Hashable))
print(T.__name__, K.__bound__, V.__constraints__, C.__covariant__, T.__contravariant__, P.__name__, P.args.__origin__, Annotated[int, 1, 2].__metadata__, Annotated[int, 1].__origin__, List[int].__module__, List[int]._name, Box[int].__module__, Any.__module__)
