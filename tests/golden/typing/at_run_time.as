# Programs that read annotations: dependency injection, validators, overload by types, dispatch on get_origin, generics that know their argument, TypedDict checks, protocols.
from __future__ import annotations
import inspect, typing, functools, collections.abc
from typing import *
def check(value, hint):
    origin, args = get_origin(hint), get_args(hint)
    if hint is Any: return True
    if isinstance(hint, str): return check(value, eval(hint))
    if origin is Annotated: return check(value, args[0]) and all(m(value) for m in args[1:] if callable(m))
    if origin is Union or type(hint).__name__ == "UnionType": return any(check(value, a) for a in args)
    if origin is Literal: return value in args
    if origin in (list, set, frozenset): return isinstance(value, origin) and all(check(v, args[0]) for v in value)
    if origin is dict: return isinstance(value, dict) and all(check(k, args[0]) and check(v, args[1]) for k, v in value.items())
    if origin is tuple: return isinstance(value, tuple) and (all(check(v, args[0]) for v in value) if args[-1:] == (...,) else len(value) == len(args) and all(map(check, value, args)))
    if origin is collections.abc.Callable: return callable(value)
    if origin is type: return isinstance(value, type) and issubclass(value, args[0])
    if origin is Optional: return value is None
    if is_typeddict(hint): return isinstance(value, dict) and hint.__required_keys__ <= value.keys() <= {*hint.__required_keys__, *hint.__optional_keys__} and all(check(value[k], t) for k, t in get_type_hints(hint).items() if k in value)
    if isinstance(hint, TypeVar): return check(value, Union[hint.__constraints__]) if hint.__constraints__ else hint.__bound__ is None or check(value, hint.__bound__)
    if isinstance(hint, NewType): return check(value, hint.__supertype__)
    return isinstance(value, hint)
class Movie(TypedDict): title: str; year: NotRequired[int]
UserId = NewType("UserId", int); T = TypeVar("T", int, str); B = TypeVar("B", bound=float)
for hint, values in ((int, (1, "a")), (Optional[int], (1, None, "a")), (int | str, (1, "a", 1.5)), (List[int], ([1], ["a"], 1)), (dict[str, list[int]], ({"a": [1]}, {"a": ["b"]}, {1: []})), (Tuple[int, str], ((1, "a"), (1,), ("a", 1))), (tuple[int, ...], ((1, 2), (), ("a",))), (Literal["r", "w"], ("r", "x")), (Callable[[int], str], (len, 5)), (Type[int], (bool, str)), (Annotated[int, lambda v: v > 0], (1, -1, "a")), (Movie, ({"title": "x"}, {"title": 1}, {}, {"title": "x", "year": 1}, {"title": "x", "z": 1})), (UserId, (5, "a")), (T, (1, "a", 1.5)), (B, (1.5, "a")), (Any, (object,)), (Union[List[int], Dict[str, Any]], ([1], {"a": 1}, ["x"]))):
    print(getattr(hint, "__name__", hint), [check(v, hint) for v in values])
def typed(f):
    sig, hints = inspect.signature(f), get_type_hints(f, include_extras=True)
    @functools.wraps(f)
    def wrapper(*a, **k):
        bound = sig.bind(*a, **k); bound.apply_defaults()
        for n, v in bound.arguments.items():
            p = sig.parameters[n]; vs = v if p.kind is p.VAR_POSITIONAL else v.values() if p.kind is p.VAR_KEYWORD else [v]
            if n in hints and not all(check(x, hints[n]) for x in vs): raise TypeError(f"{f.__name__}: {n}={v!r} is not {hints[n]}")
        r = f(*a, **k)
        if "return" in hints and not check(r, hints["return"] or type(None)): raise TypeError(f"{f.__name__} returned {r!r}")
        return r
    return wrapper
@typed
def area(w: int, h: Optional[int] = None, *more: float, unit: Literal["cm", "m"] = "cm", **kw: str) -> str | None: return None if unit == "m" else f"{w * (h or w)}{unit}"
for call in ("area(2)", "area(2, 3, 1.5, unit='cm', x='y')", "area('2')", "area(2, 3, 'x')", "area(1, unit='km')", "area(1, z=5)", "area()", "area(1, unit='m')", "area(1, 2, unit='cm', w=3)"):
    try: print(call, "=", eval(call))
    except TypeError as e: print(call, "->", e)
class Container:
    def __init__(self): self.made = {}
    def get(self, cls):
        if cls not in self.made:
            hints = get_type_hints(cls.__init__) if "__init__" in vars(cls) else {}
            self.made[cls] = cls(**{n: self.get(t) for n, t in hints.items() if n != "return"})
        return self.made[cls]
class Db: pass
class Repo:
    def __init__(self, db: Db): self.db = db
class Service:
    def __init__(self, repo: "Repo", db: Db) -> None: self.repo, self.db = repo, db
s = Container().get(Service); print(s.repo.db is s.db, get_type_hints(Service.__init__))
X = TypeVar("X")
class Field(Generic[X]):
    def __set_name__(self, owner, name): self.name = name
    @property
    def kind(self): return get_args(self.__orig_class__)[0] if hasattr(self, "__orig_class__") else None
class Repository(Generic[X]):
    model: type
    def __init_subclass__(cls): cls.model = get_args(cls.__orig_bases__[0])[0] if hasattr(cls, "__orig_bases__") else None
class Users(Repository[UserId]): pass
class Plain(Repository): pass
class Deep(Users): pass
class Holder: number = Field[int](); plain = Field()
print(Users.model, Plain.model if not hasattr(Plain, "__orig_bases__") else "generic", Deep.__orig_bases__, Holder.number.kind, Holder.plain.kind, Users.__parameters__, Repository.__parameters__)
@runtime_checkable
class Drawable(Protocol):
    def draw(self) -> str: ...
class Sq:
    def draw(self): return "square"
print([isinstance(x, Drawable) for x in (Sq(), Sq, 5)], issubclass(Sq, Drawable), {n: str(t) for n, t in get_type_hints(area).items()}, area.__annotations__["h"], inspect.get_annotations(area, eval_str=True)["w"])
class Conf:
    host: str = "localhost"; port: int = 80; tags: ClassVar[list] = []; debug: Final[bool] = False
    @classmethod
    def load(cls, env): return {n: (t(env[n]) if n in env else getattr(cls, n)) for n, t in get_type_hints(cls).items() if get_origin(t) not in (ClassVar, Final)}
print(Conf.load({"port": "8080"}), Conf.__annotations__, get_type_hints(Conf))
