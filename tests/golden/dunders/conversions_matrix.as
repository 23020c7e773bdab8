# int(), float(), complex(), bool(), str(), bytes(), index(), round(), hash() asked of classes with each subset of the conversion methods.
import itertools, operator, math
METHODS = {"int": lambda s: 7, "float": lambda s: 2.5, "index": lambda s: 3, "complex": lambda s: 1j, "trunc": lambda s: 9, "bool": lambda s: False, "len": lambda s: 0}
USES = {"int": int, "float": float, "complex": complex, "bool": bool, "index": operator.index, "trunc": math.trunc, "hex": hex, "round": round, "sqrt": math.sqrt, "%d": lambda x: "%d" % x, "%f": lambda x: "%.1f" % x, "[]": lambda x: "abcdef"[x], "range": lambda x: len(range(x)), "bytes": bytes, "floor": math.floor, "pow": lambda x: math.pow(x, 2), "chr": chr, "*": lambda x: "a" * x}
import warnings; warnings.simplefilter("ignore")
for size in (0, 1, 2):
    for names in itertools.combinations(METHODS, size):
        C = type("C", (), {f"__{n}__": METHODS[n] for n in names})
        row = []
        for label, use in USES.items():
            try: row.append(f"{label}={use(C())!r}")
            except Exception as e: row.append(f"{label}:{type(e).__name__[0]}{len(str(e))}")
        print(*names or ("nothing",), "|", *row)
class Str:
    def __str__(self): return "as str"
class Repr:
    def __repr__(self): return "as repr"
class Bytes:
    def __bytes__(self): return b"as bytes"
class StrBytes(Str, Bytes): pass
for c in (Str, Repr, Bytes, StrBytes):
    row = []
    for label, use in (("str", lambda x: str(x).split(" at ")[0]), ("repr", lambda x: repr(x).split(" at ")[0]), ("format", lambda x: f"{x}".split(" at ")[0]), ("bytes", bytes), ("ascii", lambda x: ascii(x).split(" at ")[0]), ("int", int), ("float", float), ("%s", lambda x: ("%s" % x).split(" at ")[0]), ("list", lambda x: str([x]).split(" at ")[0]), ("bytearray", bytearray)):
        try: row.append(f"{label}={use(c())!r}")
        except Exception as e: row.append(f"{label}:{type(e).__name__}: {e}")
    print(c.__name__, *row, sep=" | ")
class Num:
    def __init__(self, v): self.v = v
    def __int__(self): return int(self.v)
    def __float__(self): return float(self.v)
    def __index__(self): return int(self.v)
    def __bool__(self): return bool(self.v)
    def __neg__(self): return Num(-self.v)
    def __pos__(self): return Num(+self.v)
    def __abs__(self): return Num(abs(self.v))
    def __invert__(self): return Num(~int(self.v))
    def __round__(self, n=None): return Num(round(self.v, n))
    def __repr__(self): return f"Num({self.v})"
n = Num(-2.75); print(-n, +n, abs(n), ~n, round(n), round(n, 1), int(n), float(n), bool(Num(0)), not n, [10, 20, 30, 40][Num(1)], max(abs(n), key=float) if False else abs(n), complex(n), int("101", Num(2)), list(range(Num(2), Num(8), Num(3))), sum([1, 2], start=int(n)), math.floor(Num(2.5)) if hasattr(Num, "__floor__") else math.floor(Num(2.5)), math.gcd(Num(12), Num(18)), math.factorial(Num(5)), math.isclose(Num(1), 1.0), divmod(int(Num(7)), 2), 5 .__add__(int(Num(1))), pow(2, int(Num(3)), 5))
for f in (lambda: n + 1, lambda: 1 - n, lambda: n < 1, lambda: n == -2.75, lambda: math.sin(Num(0)), lambda: "%x" % Num(255), lambda: "%c" % Num(65), lambda: "%.*f" % (Num(2), 1.0), lambda: int(Num(float("inf"))), lambda: float(Num(10**400)), lambda: int("5", Num(40)), lambda: [1] * Num(2), lambda: bytes(Num(2)), lambda: format(Num(1), ">5"), lambda: f"{int(Num(3)):>3}", lambda: chr(Num(97)), lambda: bin(Num(5)), lambda: slice(Num(1), Num(3)).indices(10), lambda: "abcdef"[Num(1):Num(4)], lambda: Num(3).__index__(), lambda: int(True and Num(4))):
    try: print(f())
    except Exception as e: print(type(e).__name__ + ":", e)
