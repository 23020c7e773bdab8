# The misuses of typing and the messages.
from typing import *
import typing
T = TypeVar("T"); K = TypeVar("K"); P = ParamSpec("P"); Ts = TypeVarTuple("Ts")
class Box(Generic[T]): pass
class Pair(Generic[T, K]): pass
def attempt(text):
    try: print(text, "->", eval(text))
    except Exception as e: print(text, "->", type(e).__name__ + ":", e)
for text in ("Box[int, str]", "Pair[int]", "Box[()]", "Box[5]", "List[int, str]", "Dict[int]", "List[5]", "Union[()]", "Union[5]", "Optional", "Optional[int, str]", "Optional[5]", "Callable[int]", "Callable[int, str]", "Callable[[int]]", "Callable[[5], int]",
             "Literal[()]", "Literal[[]]", "ClassVar[int, str]", "ClassVar[5]", "Final[int, str]", "Annotated[int]", "Annotated", "Annotated[5, 1]", "Any[int]", "Any()", "Union()", "Optional()", "NoReturn[int]", "NoReturn()", "Self[int]", "Never[int]", "Generic[int]", "Generic[T, T]", "Generic[()]", "Generic",
             "isinstance(5, Union[int, str])", "isinstance(5, List[int])", "isinstance(5, Any)", "issubclass(int, Any)", "isinstance(5, Optional[int])", "issubclass(int, List[int])", "isinstance(5, Literal[1])", "isinstance(5, Callable[[], int])", "isinstance(len, Callable)", "isinstance(5, ClassVar[int])", "isinstance(5, T)", "isinstance(5, Box[int])",
             "isinstance(5, list[int])", "isinstance(5, int | str)", "isinstance(5, int | list[int])", "TypeVar()", "TypeVar('X', int)", "TypeVar('X', int, bound=str)", "TypeVar('X', covariant=True, contravariant=True)", "TypeVar(5)", "T()", "T | int", "int | T", "T | None", "'a' | T", "List[int] | None", "None | List[int]", "'s' | List[int]",
             "P[int]", "Ts[int]", "Unpack[int]", "Unpack[Ts, T]", "Concatenate[int]", "Concatenate[()]", "Concatenate[P, int]", "Required[int, str]", "TypeGuard[int, str]", "TypeAlias[int]", "Type[int, str]", "Tuple[..., int]", "Tuple[int, ...]", "Tuple[..., ...]", "ForwardRef(5)", "ForwardRef('not valid!')", "cast(int, 'x')", "cast('anything', 3)",
             "get_type_hints(5)", "get_type_hints(int)", "assert_type(3, str)", "no_type_check(5)", "NewType('N', int)(5)", "NewType('N', int)", "List[int]()", "Dict[str, int](a=1)", "Type[int]()", "Iterable[int]()", "Mapping()", "Box[int][str]", "Box[T][int]", "List[T][int, str]", "List[int].append", "List.nothing", "Box[int].nothing", "list[int][str]", "dict[T, K][int]", "Union[int, str].__args__",
             "typing.nothing", "NamedTuple('N', [('a', int)])(1)", "NamedTuple('N', a=int)", "NamedTuple('N', [('a', int)], b=str)", "NamedTuple()", "NamedTuple('N', 'a b')", "TypedDict('D', {'a': int})(a=1)", "TypedDict('D', a=int)", "TypedDict()", "isinstance({}, TypedDict('D', {'a': int}))", "get_overloads(len)", "is_typeddict(dict)", "is_typeddict(TypedDict('D', {}))"):
    attempt(text)
def define(source):
    try:
        space = dict(globals()); exec(source, space); print("fine:", source.splitlines()[0])
    except Exception as e: print(source.splitlines()[0], "->", type(e).__name__ + ":", e)
for source in ("class A(Any): pass", "class A(Union[int, str]): pass", "class A(Optional[int]): pass", "class A(T): pass", "class A(Generic): pass", "class A(Generic[T], Generic[K]): pass", "class A(Box[T], Generic[K]): pass", "class A(List[int]): pass", "class A(Literal[1]): pass", "class A(NoReturn): pass",
               "class A(ClassVar[int]): pass", "class A(P): pass", "class A(Callable): pass", "class A(Callable[[int], str]): pass", "class A(Tuple[int]): pass", "class A(Protocol[T], Generic[K]): pass", "class A(Protocol, int): pass", "class A(Type[int]): pass", "class A(NewType('N', int)): pass",
               "class A(NamedTuple): a: int = 1; b: str", "class A(NamedTuple): _a: int", "class A(NamedTuple, Box): a: int", "class A(NamedTuple):\n    a: int\n    def __new__(cls): pass", "class A(TypedDict):\n    a: int = 5", "class A(TypedDict, int): pass", "class A(TypedDict, total=5): a: int", "class A(TypedDict):\n    def f(self): pass",
               "class A(TypedDict): a: Required[int]; b: NotRequired[int]", "class A(Annotated[int, 1]): pass", "class A(Concatenate[int, P]): pass", "class A(Self): pass", "class A(Unpack[Ts]): pass", "class A(Generic[T], metaclass=type): pass", "class A(ForwardRef('x')): pass"):
    define(source)
