# get_type_hints, overload, final, NewType, NamedTuple, TypedDict, Annotated and the helpers.
from typing import *
import typing
def attempt(f):
    try: print(f())
    except Exception as e: print(type(e).__name__ + ":", e)
class A:
    x: int
    y: "List[str]" = None
    z: ClassVar["int"] = 1
    n: "A"
    a: Annotated[int, "meta"]
class B(A):
    x: str
    w: Optional["B"]
def f(a: int, b: "str" = None, *args: "float", c: List["A"], **kw: Annotated["int", 1]) -> "Union[int, None]": pass
attempt(lambda: get_type_hints(A)); attempt(lambda: get_type_hints(B)); attempt(lambda: get_type_hints(f)); attempt(lambda: get_type_hints(f, include_extras=True)); attempt(lambda: get_type_hints(A, include_extras=True)["a"])
attempt(lambda: get_type_hints(A())); attempt(lambda: get_type_hints(len)); attempt(lambda: get_type_hints("x")); attempt(lambda: get_type_hints(lambda: 1)); attempt(lambda: get_type_hints(A.__init__)); attempt(lambda: get_type_hints(typing) == typing.__annotations__ if hasattr(typing, "__annotations__") else {})
def bad(x: "Nowhere"): pass
attempt(lambda: get_type_hints(bad)); attempt(lambda: get_type_hints(bad, {"Nowhere": int})); attempt(lambda: get_type_hints(bad, None, {"Nowhere": str}))
def syntax(x: "1 +"): pass
attempt(lambda: get_type_hints(syntax))
def not_type(x: 5, y: "5"): pass
attempt(lambda: get_type_hints(not_type))
def none(x: None, y: "None") -> None: pass
attempt(lambda: get_type_hints(none))
@overload
def g(x: int) -> int: ...
@overload
def g(x: str) -> str: ...
attempt(lambda: g(5)); print(len(get_overloads(g)))
def g(x): return x * 2
attempt(lambda: g(5)); print([h.__annotations__["x"] for h in get_overloads(g)]); clear_overloads(); print(get_overloads(g))
@final
class F:
    @final
    def m(self): pass
print(F.__final__, F.m.__final__)
UserId = NewType("UserId", int)
print(UserId(5) + 1, UserId.__name__, UserId.__supertype__, UserId, UserId | None, List[UserId]); attempt(lambda: isinstance(5, UserId))
class Point(NamedTuple):
    "a point"
    x: int
    y: int = 0
    def norm(self): return abs(self.x) + abs(self.y)
    @property
    def double(self): return Point(self.x * 2, self.y * 2)
p = Point(3); print(p, p._fields, p._field_defaults, Point.__annotations__, p.norm(), p.double, p._replace(y=4), p._asdict(), p == (3, 0), Point.__doc__, Point.__mro__[1:], Point.__orig_bases__[0] is NamedTuple)
attempt(lambda: Point()); attempt(lambda: Point(1, 2, 3)); attempt(lambda: setattr(p, "x", 1)); attempt(lambda: Point._make([1])); attempt(lambda: p._replace(q=1)); attempt(lambda: setattr(p, "new", 1))
class Movie(TypedDict):
    "a movie"
    title: str
    year: NotRequired[int]
class Sequel(Movie, total=False):
    part: int
    of: Required[str]
m = Movie(title="x", year=1); print(m, type(m), Movie.__annotations__, Movie.__required_keys__, Movie.__optional_keys__, Movie.__total__, Sequel.__total__, sorted(Sequel.__required_keys__), sorted(Sequel.__optional_keys__), get_type_hints(Sequel), Movie.__doc__, Movie.__bases__, is_typeddict(Movie), Movie.__name__, Movie)
attempt(lambda: Movie(1)); attempt(lambda: isinstance({}, Movie)); attempt(lambda: issubclass(dict, Movie)); attempt(lambda: Movie()); attempt(lambda: TypedDict("D", {"in": int, "x y": str}).__annotations__)
attempt(lambda: assert_never(5)); attempt(lambda: assert_never([1] * 200)); attempt(lambda: assert_type(5, int)); attempt(lambda: reveal_type(5)); attempt(lambda: cast("int", [1])); attempt(lambda: TYPE_CHECKING)
@no_type_check
def untyped(x: "garbage garbage"): pass
attempt(lambda: get_type_hints(untyped))
@dataclass_transform(kw_only_default=True)
def make(cls): return cls
print(make.__dataclass_transform__)
attempt(lambda: get_args(Annotated[List[int], 1])); attempt(lambda: get_origin(Annotated[int, 1])); attempt(lambda: Annotated[int, 1] == Annotated[int, 1]); attempt(lambda: List[Annotated[int, 1]]); attempt(lambda: Annotated[List[TypeVar("T")], 1][int]); attempt(lambda: typing.get_type_hints(type("X", (), {"__annotations__": {"a": "int"}})))
