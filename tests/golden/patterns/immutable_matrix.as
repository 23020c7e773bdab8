# stress: every 97 (a long program)
# A matrix class: operators with scalars and matrices, slices, iteration, comparison, hashing, errors.
class Matrix:
    __slots__ = ("_rows",)
    def __init__(self, rows):
        rows = tuple(tuple(r) for r in rows)
        if len({len(r) for r in rows}) > 1: raise ValueError("ragged rows")
        object.__setattr__(self, "_rows", rows)
    def __setattr__(self, name, value): raise AttributeError(f"{type(self).__name__} is immutable")
    @classmethod
    def identity(cls, n): return cls([[int(i == j) for j in range(n)] for i in range(n)])
    @property
    def shape(self): return len(self._rows), len(self._rows[0]) if self._rows else 0
    def _zip(self, other, f):
        if not isinstance(other, Matrix): return NotImplemented
        if self.shape != other.shape: raise ValueError(f"shapes {self.shape} and {other.shape} do not match")
        return type(self)([[f(a, b) for a, b in zip(r, s)] for r, s in zip(self._rows, other._rows)])
    def __add__(self, o): return self._zip(o, lambda a, b: a + b)
    def __sub__(self, o): return self._zip(o, lambda a, b: a - b)
    def __mul__(self, k): return type(self)([[a * k for a in r] for r in self._rows]) if isinstance(k, (int, float)) else NotImplemented
    __rmul__ = __mul__
    def __matmul__(self, o):
        if not isinstance(o, Matrix): return NotImplemented
        if self.shape[1] != o.shape[0]: raise ValueError(f"cannot multiply {self.shape} by {o.shape}")
        return type(self)([[sum(a * b for a, b in zip(r, c)) for c in zip(*o._rows)] for r in self._rows])
    def __pow__(self, n, mod=None):
        if n < 0: raise ValueError("negative power")
        result, base = type(self).identity(len(self._rows)), self
        while n:
            if n & 1: result = result @ base
            base, n = base @ base, n >> 1
        return result if mod is None else type(self)([[a % mod for a in r] for r in result])
    def __neg__(self): return self * -1
    def __invert__(self): return type(self)(zip(*self._rows))
    def __getitem__(self, key):
        match key:
            case int(): return self._rows[key]
            case (int(i), int(j)): return self._rows[i][j]
            case (i, slice() as s) if isinstance(i, int): return self._rows[i][s]
            case (slice() as a, slice() as b): return type(self)(r[b] for r in self._rows[a])
            case (slice() as a, int(j)): return tuple(r[j] for r in self._rows[a])
            case slice(): return type(self)(self._rows[key])
            case _: raise TypeError(f"bad index {key!r}")
    def __iter__(self): return iter(self._rows)
    def __len__(self): return len(self._rows)
    def __contains__(self, v): return any(v in r for r in self._rows)
    def __eq__(self, o): return self._rows == o._rows if isinstance(o, Matrix) else NotImplemented
    def __hash__(self): return hash(self._rows)
    def __bool__(self): return any(map(any, self._rows))
    def __repr__(self): return f"{type(self).__name__}({[list(r) for r in self._rows]})"
    def __format__(self, spec): return "\n".join(" ".join(format(a, spec) for a in r) for r in self._rows)
    def __reversed__(self): return (r[::-1] for r in self._rows[::-1])
m = Matrix([[1, 2], [3, 4]]); n = Matrix([[0, 1], [1, 0]])
print(m + n, m - n, m * 2, 0.5 * m, m @ n, m ** 5, pow(m, 5, 7), -m, ~m, m[0], m[1, 0], m[0, :1], m[:, 1], m[:, :1], m[::-1], list(m), len(m), 3 in m, m == Matrix([(1, 2), (3, 4)]), m != n, {m: "m"}[Matrix([[1, 2], [3, 4]])], bool(m - m), list(reversed(m)), m.shape, sum([m, n], start=n), sep="\n")
print(f"{m:>4}\n{m * 0.333:.2f}"); a = m; a @= n; a += m; a *= 2; print(a, m)
fib = Matrix([[1, 1], [1, 0]]) ** 200; print(fib[0, 1])
for f in (lambda: m + 1, lambda: 1 + m, lambda: m @ 3, lambda: m * "a", lambda: m @ Matrix([[1, 2]]), lambda: m + Matrix([[1]]), lambda: m ** -1, lambda: m["x"], lambda: m[5], lambda: m[0, 9], lambda: Matrix([[1], [2, 3]]), lambda: setattr(m, "_rows", ()), lambda: m < n, lambda: f"{m:q}", lambda: sum([m, n]), lambda: m ** n, lambda: m // 2, lambda: hash(Matrix([[[]]])), lambda: m.rows):
    try: print(f())
    except Exception as e: print(type(e).__name__ + ":", e)
