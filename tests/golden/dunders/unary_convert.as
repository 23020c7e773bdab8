class U:
    def __neg__(self): return "neg"
    def __pos__(self): return "pos"
    def __invert__(self): return "inv"
    def __abs__(self): return "abs"
    def __int__(self): return 42
    def __float__(self): return 4.5
    def __complex__(self): return 1j
    def __index__(self): return 3
    def __round__(self, n=None): return ("round", n)
    def __trunc__(self): return "trunc"
    def __floor__(self): return "floor"
    def __ceil__(self): return "ceil"
    def __bytes__(self): return b"bytes"
    def __format__(self, spec): return f"<{spec}>"
    def __bool__(self): return False
    def __len__(self): return 5
    def __hash__(self): return 11
    def __str__(self): return "str"
    def __repr__(self): return "repr"
    def __dir__(self): return ["b", "a"]
    def __length_hint__(self): return 10
    def __sizeof__(self): return 1
    def __reversed__(self): return iter("rev")
    def __divmod__(self, o): return ("divmod", o)
    def __rdivmod__(self, o): return ("rdivmod", o)
import math
u = U()
print(-u, +u, ~u, abs(u), int(u), float(u), complex(u), [0, 1, 2, 3][u], round(u), round(u, 2), math.trunc(u), math.floor(u), math.ceil(u))
print(bytes(u), f"{u:spec}", format(u), format(u, "x"), bool(u), not u, len(u), hash(u), str(u), repr(u), dir(u), list(reversed(u)), divmod(u, 1), divmod(1, u))
print(hex(u), bin(u), oct(u), range(u), "abcdef"[:u], [1] * u, chr(u), f"{u!r} {u!s} {u!a} {u}")
class Bad:
    def __repr__(self): return 1
    def __str__(self): return 2
    def __len__(self): return -1
    def __bool__(self): return 1
    def __hash__(self): return "x"
    def __int__(self): return "x"
    def __float__(self): return "x"
    def __index__(self): return "x"
    def __format__(self, s): return 1
    def __iter__(self): return 1
    def __complex__(self): return 1
    def __bytes__(self): return 1
    def __dir__(self): return 1
    def __round__(self): return 1
    def __length_hint__(self): return "x"
b = Bad()
for f in (repr, str, len, bool, hash, int, float, hex, format, iter, complex, bytes, dir, list, lambda b: [1][b], lambda b: "%d" % b, lambda b: f"{b}", lambda b: range(b), lambda b: math.sqrt(b), lambda b: not b):
    try: print(f(b))
    except (TypeError, ValueError) as e: print(type(e).__name__, e)
class L:
    def __init__(self, n): self.n = n
    def __len__(self): return self.n
for n in (0, 3, 1.5, "a", -5, 2 ** 70, True):
    try: print(len(L(n)), bool(L(n)))
    except Exception as e: print(type(e).__name__, e)
class H:
    def __init__(self, n): self.n = n
    def __hash__(self): return self.n
print(hash(H(-1)), hash(H(2 ** 61 - 1)), hash(H(2 ** 64)), hash(H(True)))
class OnlyInt:
    def __int__(self): return 7
for e in (lambda: int(OnlyInt()), lambda: [1][OnlyInt()], lambda: float(OnlyInt()), lambda: range(OnlyInt()), lambda: "a" * OnlyInt()):
    try: print(e())
    except TypeError as x: print(x)
class OnlyIndex:
    def __index__(self): return 2
print(int(OnlyIndex()), float(OnlyIndex()), complex(OnlyIndex()), "a" * OnlyIndex(), (1, 2, 3)[OnlyIndex()], math.sqrt(OnlyIndex()) > 1)
