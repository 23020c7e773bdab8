# __format__, __index__, __round__, __str__ in f-strings, format(), %, slices, ranges, bit operations.
class Money:
    def __init__(self, cents): self.cents = cents
    def __format__(self, spec):
        if spec == "": return str(self)
        if spec == "c": return f"{self.cents}c"
        if spec.endswith("e"): return format(self.cents / 100, spec[:-1] or ".2f") + " EUR"
        raise ValueError(f"Unknown format code {spec!r} for {type(self).__name__}")
    def __str__(self): return f"{self.cents // 100}.{self.cents % 100:02d}"
    def __repr__(self): return f"Money({self.cents})"
class Index:
    def __init__(self, n): self.n = n
    def __index__(self): print("  index", self.n); return self.n
m = Money(12345); width = 12
print(f"{m}|{m:c}|{m:e}|{m:10.1fe}|{m!r}|{m!s:>10}|{m!r:<15}|{m!a:^15}|{m=}|{m=:c}|{m=!s}|{f'{m}':>{width}}")
print(format(m), format(m, "c"), "{} {:c} {0!r}".format(m, m) if False else "{0} {0:c} {0!r:>13}".format(m), "{x.cents:,} {x.__class__.__name__}".format(x=m), "%s %r %10s|%-8s|" % (m, m, m, m))
def attempt(f):
    try: print(f())
    except Exception as e: print(type(e).__name__ + ":", e)
attempt(lambda: f"{m:d}"); attempt(lambda: format(m, 5)); attempt(lambda: "{:q}".format(m)); attempt(lambda: "%d" % m); attempt(lambda: f"{object():>10}"); attempt(lambda: f"{[1]:5}"); attempt(lambda: f"{None:5}"); attempt(lambda: format(Money, "x")); attempt(lambda: "{!x}".format(m)); attempt(lambda: object().__format__(5)); attempt(lambda: object().__format__("")[:7])
i = Index(2)
print([10, 20, 30][i], "abcdef"[i:], (1, 2, 3)[:i], b"abc"[i], list(range(i)), hex(i), bin(i), oct(i), chr(Index(65)), "ab" * i, i.__index__(), [0] * i, bytes(i), "%x" % i, "x".center(Index(5)), round(1.2345, i), pow(2, 3) << int(i), [1, 2, 3, 4][Index(-3):Index(-1)], "a b c".split(" ", Index(1)), [5, 6].pop(Index(0)), divmod(7, int(i)), int("11", i), (255).to_bytes(i, "big"), slice(i).indices(5), range(0, 10, i)[i], memoryview(b"abc")[i], int(i), float(i), complex(i), "{:d}".format(int(i)))
l = [1, 2, 3]; l[Index(0)] = 9; del l[Index(1)]; l.insert(Index(1), 7); l[Index(0):Index(1)] = [4, 4]; print(l)
for bad in (Index(10), Index(-10), Index(2**70)):
    attempt(lambda: [1][bad]); attempt(lambda: "x" * bad if bad.n < 100 else "s"[bad]); attempt(lambda: [1, 2][:bad])
attempt(lambda: 1 << i); attempt(lambda: i + 1); attempt(lambda: i == 2); attempt(lambda: {i: 1} and hash(i) == hash(2)); attempt(lambda: [1, 2][1.0]); attempt(lambda: "a"["b"]); attempt(lambda: range(1.0)); attempt(lambda: hex("a")); attempt(lambda: chr(2.0)); attempt(lambda: [1] * 1.5); attempt(lambda: "%x" % 1.5); attempt(lambda: f"{i:d}"); attempt(lambda: round(1.5, "x")); attempt(lambda: bytes(Index(-1)))
class Round:
    def __round__(self, n="none"): return ("rounded", n)
    def __trunc__(self): return "trunc"
    def __floor__(self): return "floor"
    def __ceil__(self): return "ceil"
import math; print(round(Round()), round(Round(), 2), round(Round(), None), math.trunc(Round()), math.floor(Round()), math.ceil(Round()))
class S(str):
    def __format__(self, spec): return "S:" + super().__format__(spec)
    def __str__(self): return "str of S"
class I(int):
    def __str__(self): return "I as str"
    def __format__(self, spec): return f"<{int(self):{spec}}>"
print(f"{S('a'):>5}|{S('a')!s:>10}", "%s" % S("q"), "-".join([S("x"), "y"]), S("x") + "y", f"{I(5):03d} {I(5)} {I(5)!s}", "%d %s" % (I(5), I(5)), format(I(255), "x"), str(I(3)), repr(I(3)), print(I(4)))
