# Special methods are looked for on the type, never on the instance; the functions that ask by name do find it there.
import copy, math, operator
class E: pass
def table(x):
    return {"repr": lambda: repr(x)[:3], "str": lambda: str(x)[:3], "bool": lambda: bool(x), "len": lambda: len(x), "iter": lambda: iter(x),
            "next": lambda: next(x), "getitem": lambda: x[0], "setitem": lambda: operator.setitem(x, 0, 1), "delitem": lambda: operator.delitem(x, 0),
            "contains": lambda: 1 in x, "call": lambda: x(), "add": lambda: x + 1, "radd": lambda: 1 + x, "iadd": lambda: operator.iadd(x, 1),
            "neg": lambda: -x, "abs": lambda: abs(x), "int": lambda: int(x), "float": lambda: float(x), "index": lambda: operator.index(x),
            "eq": lambda: x == 1, "lt": lambda: x < 1, "hash": lambda: hash(x) == 99, "format": lambda: format(x, "")[:3], "round": lambda: round(x),
            "trunc": lambda: math.trunc(x), "reversed": lambda: reversed(x), "enter": lambda: enter(x), "dir": lambda: "made" in dir(x),
            "await": lambda: operator.length_hint(x, 42), "getattr": lambda: x.nothing, "get": lambda: Holder.attribute is x, "bytes": lambda: bytes(x),
            "complex": lambda: complex(x), "class": lambda: isinstance(x, int), "divmod": lambda: divmod(x, 2), "pow": lambda: pow(x, 2, 3),
            "aiter": lambda: aiter(x), "anext": lambda: anext(x), "match": lambda: matches(x), "sizeof": lambda: x.__sizeof__(), "fspath": lambda: open(x)}
def enter(x):
    with x: pass
def matches(x):
    match x:
        case [a]: return a
        case E(a): return a
        case _: return "no"
class Holder: pass
names = ("repr str bool len iter next getitem setitem delitem contains call add radd iadd neg abs int float index eq lt hash format round trunc reversed "
         "enter exit dir await getattr get bytes complex divmod pow aiter anext sizeof length_hint fspath").split()
x = E()
for name in names: setattr(x, f"__{name}__", lambda *a: "made")
Holder.attribute = x
for name, f in table(x).items():
    try: print(name, "->", f())
    except Exception as e: print(name, "->", type(e).__name__ + ":", e)
print(x.__len__(), x.__repr__(), x.__add__(), x.__hash__())
print([hasattr(E(), f"__{n}__") for n in names].count(True))
class Meta(type):
    def __len__(cls): return 3
    def __iter__(cls): return iter("abc")
    def __contains__(cls, x): return x == "in"
    def __getitem__(cls, i): return i * 2
    def __add__(cls, other): return "added"
    def __bool__(cls): return False
    def __call__(cls, *args): return args or super().__call__()
    def __repr__(cls): return "<the class>"
    def __eq__(cls, other): return other == "eq"
    def __hash__(cls): return 5
    def __enter__(cls): return "entered"
    def __exit__(cls, *args): print("left", args[0])
class C(metaclass=Meta):
    def __len__(self): return 1
    def __repr__(self): return "instance"
    @classmethod
    def __getitem__(cls, i): return "classmethod"
c = C()
print(len(C), list(C), "in" in C, C[4], C + 1, bool(C), C(1, 2), C, C == "eq", hash(C), len(c), c, c[0], C.__len__(c), Meta.__len__(C), type(c) is C)
with C as got: print(got)
try: C.__len__()
except TypeError as e: print(e)
try: C.__repr__()
except TypeError as e: print(e)
