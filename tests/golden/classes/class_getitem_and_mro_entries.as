# __class_getitem__, __mro_entries__, generic aliases of user classes, | between classes, isinstance with unions, metaclass operators.
import types
def attempt(label, f):
    try: print(label, "->", f())
    except Exception as e: print(label, "->", type(e).__name__ + ":", e)
class Vec:
    def __class_getitem__(cls, n): return type(f"{cls.__name__}{n}", (cls,), {"n": n})
    def __init__(self, *a):
        if len(a) != getattr(self, "n", len(a)): raise TypeError(f"{type(self).__name__} needs {self.n} values")
        self.a = a
V3 = Vec[3]; print(V3, V3(1, 2, 3).a, V3.__mro__[1], isinstance(V3(1, 2, 3), Vec)); attempt("wrong", lambda: V3(1)); attempt("twice", lambda: Vec[2][5].__name__)
class Alias: __class_getitem__ = classmethod(types.GenericAlias)
A = Alias[int, "str"]; print(A, A.__origin__, A.__args__, type(A).__name__, type(A()).__name__, A == Alias[int, "str"], hash(A) == hash(Alias[int, "str"]), A.__parameters__, A.__module__, A.__name__ if hasattr(A, "__name__") else "")
class FromAlias(Alias[int]): pass
print(FromAlias.__bases__, FromAlias.__orig_bases__, FromAlias.__mro__); attempt("isinstance", lambda: isinstance(Alias(), Alias[int])); attempt("issubclass", lambda: issubclass(Alias, Alias[int])); attempt("attr", lambda: Alias[int].nothing); attempt("item", lambda: Alias[int][str]); attempt("set", lambda: setattr(Alias[int], "x", 1)); attempt("call", lambda: Alias[int](5)); attempt("unpack", lambda: [*Alias[int]]); attempt("star", lambda: next(iter(tuple[int])))
for t in (list[int], dict[str, list[int]], tuple[int, ...], tuple[()], set["x"], type[int], frozenset[int | None], list[list], list[...], list[[1, 2]], dict[str], list[int, str], Exception if not hasattr(Exception, "__class_getitem__") else 0): print(t, end=" | ")
print(); print(list[int]([1]), list[int].append, list[int].__origin__ is list, list[int] == list[int], list[int] == list[str], list[int] is list[int], list[int].__doc__ == list.__doc__, [].__class__[int], dict[str, int].fromkeys("a"), bool(list[int]), list[int].__class__, isinstance(list[int], type), issubclass(list[int].__origin__, list))
for f in (lambda: int[str], lambda: str[0], lambda: (5)[int], lambda: list[int][0], lambda: isinstance([], list[int]), lambda: class_from(list[int]), lambda: list[int] < list[str], lambda: float[int], lambda: object[int], lambda: type("X", (), {})[int], lambda: range[int], lambda: None[int]): attempt("misuse", f)
def class_from(b):
    class X(b): pass
    return X.__mro__[1], X.__orig_bases__
u = int | str | None; print(u, u.__args__, int | str == str | int, (int | str) | int, isinstance(5, u), isinstance(None, u), isinstance(1.5, u), issubclass(bool, int | str), type(u), u == (None | int | str) if False else "", list[int] | None, int | list[str] | "x" if False else int | list[str], Vec | int)
for f in (lambda: int | 5, lambda: "x" | int, lambda: int | "x", lambda: isinstance([], list[int] | int), lambda: u(), lambda: hash(u) == hash(None | (str | int)), lambda: None | None, lambda: type(None) | None, lambda: int | int, lambda: int & str, lambda: issubclass(5, int | str), lambda: class_from(int | str)): attempt("union", f)
class Entries:
    def __init__(self, *bases): self.bases = bases
    def __mro_entries__(self, bases): print("  entries of", len(bases), "bases"); return self.bases
class X(Entries(int, Vec) if False else Entries(Vec), dict): pass
class Y(Entries()): pass
print(X.__bases__, X.__orig_bases__[1], Y.__bases__, "__orig_bases__" in vars(Y), "__orig_bases__" in vars(Vec))
class BadEntries:
    def __mro_entries__(self, bases): return [int]
class NoEntries: pass
class RaisesEntries:
    def __mro_entries__(self, bases): raise ValueError("no entries")
for b in (BadEntries(), NoEntries(), RaisesEntries(), 5, None, "s", lambda: 1, [int], Vec): attempt(type(b).__name__, lambda: class_from(b)[0])
class Meta(type):
    def __or__(cls, o): return f"{cls.__name__} or {getattr(o, '__name__', o)}"
    def __ror__(cls, o): return f"{getattr(o, '__name__', o)} ror {cls.__name__}"
    def __getitem__(cls, k): return f"meta {k}"
    def __instancecheck__(cls, o): return o == "magic"
    def __call__(cls, *a): return super().__call__() if not a else ("called", a)
    def __len__(cls): return 5
    def __contains__(cls, x): return x == "in"
    def __iter__(cls): yield from "abc"
    def __matmul__(cls, o): return "matmul"
    def __neg__(cls): return "neg"
    def __hash__(cls): return 7
    def __eq__(cls, o): return cls is o or o == "equal"
    def __format__(cls, spec): return f"formatted {spec}"
class M(metaclass=Meta):
    def __class_getitem__(cls, k): return "never asked"
print(M | 5, 5 | M, M | int, int | M, M[1], isinstance("magic", M), isinstance(M(), M), M(1), len(M), "in" in M, [*M], M @ 1, -M, M == "equal", {M: 1}[M], f"{M:x}", isinstance("magic", int | M) if False else "")
