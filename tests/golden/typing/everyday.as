from typing import *


T = TypeVar("T")
K = TypeVar("K")


class Stack(Generic[T]):
    def __init__(self) -> None:
        self.items: List[T] = []

    def push(self, item: T) -> None:
        self.items.append(item)


s = Stack[int]()
s.push(1)
print(s.items, Stack[int], Stack.__parameters__, Dict[str, int], Optional[int], Union[int, str], List[T][int], Tuple[int, ...], Callable[[int], str])
print(Union[int, None], Union[int], Union[int, int, str], Optional[List["Foo"]], Literal["a", 1], Any, NoReturn, T, ClassVar[int], Annotated[int, "x"])


class Closer(Protocol):
    def close(self) -> None: ...


@runtime_checkable
class Sized2(Protocol):
    def size(self) -> int: ...


class Thing:
    def size(self):
        return 1


print(isinstance(Thing(), Sized2), isinstance(3, Sized2))
try:
    isinstance(3, Closer)
except TypeError as e:
    print(e)
try:
    Closer()
except TypeError as e:
    print(e)


class Employee(NamedTuple):
    name: str
    id: int = 3

    def tag(self):
        return f"{self.name}-{self.id}"


print(Employee("Ann"), Employee("Bob", 7).tag(), Employee.__annotations__, Employee._fields)


class Movie(TypedDict, total=False):
    title: str
    year: int


m: Movie = {"title": "x"}
print(m, Movie(title="y", year=1), Movie.__annotations__, Movie.__total__)
UserId = NewType("UserId", int)
print(UserId(5), UserId)


def f(a: int, b: "List[int]" = None, *c: str) -> Optional[str]: ...


print(get_type_hints(f), get_origin(List[int]), get_args(Dict[str, int]), get_origin(list[int]), get_args(Callable[[int], str]), get_args(Optional[int]))
print(cast(int, "a"), TYPE_CHECKING, int | None, list[int] | None, Union[int, str] == int | str, isinstance(3, int | str))


@overload
def g(x: int) -> int: ...
@overload
def g(x: str) -> str: ...
def g(x):
    return x * 2


print(g(1), g("a"))
for text in ("List[int]()", "List()", "isinstance([], List[int])", "Pair[int]", "Stack[int, str]", "Dict[int]", "Any()", "Generic[int]"):
    try:
        print(eval(text))
    except Exception as e:
        print(type(e).__name__, e)
