# stress: every 97 (a collection at every safepoint would take minutes)
"""Exact linear algebra: a fraction type, matrices over any number, elimination, polynomials and continued fractions."""
import math
import operator
from functools import cached_property, reduce, total_ordering
from itertools import accumulate, count, islice, permutations, zip_longest


@total_ordering
class Fraction:
    __slots__ = ("top", "bottom")

    def __new__(cls, top=0, bottom=1):
        if isinstance(top, str):
            whole, _, part = top.partition("/")
            top, bottom = (int(whole), int(part)) if part else cls.from_decimal(whole)
        elif isinstance(top, float):
            top, bottom = top.as_integer_ratio()
        elif isinstance(top, Fraction):
            return top
        if bottom == 0:
            raise ZeroDivisionError(f"Fraction({top}, 0)")
        if bottom < 0:
            top, bottom = -top, -bottom
        common = math.gcd(top, bottom)
        self = super().__new__(cls)
        self.top, self.bottom = top // common, bottom // common
        return self

    @staticmethod
    def from_decimal(text):
        whole, _, digits = text.partition(".")
        return int(whole + digits), 10 ** len(digits)

    def _operation(name, forward):
        def operate(self, other):
            if isinstance(other, float):
                return getattr(operator, name)(float(self), other)
            if not isinstance(other, (int, Fraction)):
                return NotImplemented
            return forward(self, Fraction(other))

        def reflected(self, other):
            return NotImplemented if not isinstance(other, int) else forward(Fraction(other), self)

        operate.__name__, reflected.__name__ = f"__{name}__", f"__r{name}__"
        return operate, reflected

    __add__, __radd__ = _operation("add", lambda a, b: Fraction(a.top * b.bottom + b.top * a.bottom, a.bottom * b.bottom))
    __sub__, __rsub__ = _operation("sub", lambda a, b: Fraction(a.top * b.bottom - b.top * a.bottom, a.bottom * b.bottom))
    __mul__, __rmul__ = _operation("mul", lambda a, b: Fraction(a.top * b.top, a.bottom * b.bottom))
    __truediv__, __rtruediv__ = _operation("truediv", lambda a, b: Fraction(a.top * b.bottom, a.bottom * b.top))
    del _operation

    def __pow__(self, exponent, modulus=None):
        if exponent < 0:
            return Fraction(self.bottom ** -exponent, self.top ** -exponent)
        return Fraction(self.top ** exponent, self.bottom ** exponent)

    def __neg__(self):
        return Fraction(-self.top, self.bottom)

    def __abs__(self):
        return Fraction(abs(self.top), self.bottom)

    def __eq__(self, other):
        if isinstance(other, (int, Fraction)):
            other = Fraction(other)
            return (self.top, self.bottom) == (other.top, other.bottom)
        return float(self) == other if isinstance(other, float) else NotImplemented

    def __lt__(self, other):
        if isinstance(other, float):
            return float(self) < other
        return NotImplemented if isinstance(other, str) else (self - other).top < 0

    def __hash__(self):
        return hash(self.top) if self.bottom == 1 else hash((self.top, self.bottom))

    def __bool__(self):
        return self.top != 0

    def __float__(self):
        return self.top / self.bottom

    def __int__(self):
        return math.trunc(self)

    def __trunc__(self):
        return self.top // self.bottom if self.top >= 0 else -(-self.top // self.bottom)

    def __floor__(self):
        return self.top // self.bottom

    def __ceil__(self):
        return -(-self.top // self.bottom)

    def __round__(self, digits=None):
        if digits is not None:
            return Fraction(round(self * 10 ** digits), 10 ** digits)
        floor, rest = divmod(self.top, self.bottom)
        return floor + (2 * rest > self.bottom or (2 * rest == self.bottom and floor % 2))

    def __str__(self):
        return f"{self.top}/{self.bottom}" if self.bottom != 1 else str(self.top)

    def __repr__(self):
        return f"Fraction({self.top}, {self.bottom})"

    def __format__(self, spec):
        return format(float(self), spec) if spec[-1:] in "efg%" and spec else format(str(self), spec)


class Singular(ArithmeticError):
    pass


class Matrix:
    def __init__(self, rows):
        self.rows = tuple(map(tuple, rows))
        if len({len(row) for row in self.rows}) > 1:
            raise ValueError("ragged matrix: " + ", ".join(str(len(row)) for row in self.rows))

    @classmethod
    def identity(cls, size):
        return cls([int(i == j) for j in range(size)] for i in range(size))

    @property
    def shape(self):
        return len(self.rows), len(self.rows[0]) if self.rows else 0

    @property
    def T(self):
        return Matrix(zip(*self.rows))

    def __getitem__(self, key):
        match key:
            case int():
                return self.rows[key]
            case slice():
                return Matrix(self.rows[key])
            case int(row), int(column):
                return self.rows[row][column]
            case slice() as rows, slice() as columns:
                return Matrix(row[columns] for row in self.rows[rows])
            case slice() as rows, int(column):
                return [row[column] for row in self.rows[rows]]
            case row, builtins_ellipsis if builtins_ellipsis is ...:
                return self.rows[row]
        raise TypeError(f"bad index {key!r}")

    def map(self, function, *others):
        return Matrix(map(function, *rows) for rows in zip(self.rows, *(other.rows for other in others), strict=True))

    def __add__(self, other):
        return self.map(operator.add, other) if isinstance(other, Matrix) else NotImplemented

    def __neg__(self):
        return self.map(operator.neg)

    def __sub__(self, other):
        return self + -other

    def __mul__(self, factor):
        return NotImplemented if isinstance(factor, Matrix) else self.map(lambda x: x * factor)

    __rmul__ = __mul__

    def __matmul__(self, other):
        if self.shape[1] != other.shape[0]:
            raise ValueError("cannot multiply {0[0]}x{0[1]} by {1[0]}x{1[1]}".format(self.shape, other.shape))
        columns = other.T.rows
        return Matrix([sum(map(operator.mul, row, column)) for column in columns] for row in self.rows)

    def __pow__(self, exponent):
        if exponent < 0:
            return self.inverse ** -exponent
        result, base = Matrix.identity(len(self.rows)), self
        while exponent:
            if exponent & 1:
                result @= base
            base, exponent = base @ base, exponent >> 1
        return result

    def __eq__(self, other):
        return isinstance(other, Matrix) and self.rows == other.rows

    def __hash__(self):
        return hash(self.rows)

    def __str__(self):
        texts = [[str(x) for x in row] for row in self.rows]
        widths = [max(map(len, column)) for column in zip(*texts)]
        return "\n".join("[" + "  ".join(map(str.rjust, row, widths)) + "]" for row in texts)

    def reduced(self):
        """Reduced row echelon form, its pivots, and the factor that the determinant took."""
        rows, pivots, factor = [[Fraction(x) for x in row] for row in self.rows], [], Fraction(1)
        for column in range(self.shape[1]):
            at = len(pivots)
            found = next((r for r in range(at, len(rows)) if rows[r][column]), None)
            if found is None:
                continue
            if found != at:
                rows[at], rows[found] = rows[found], rows[at]
                factor = -factor
            factor *= (head := rows[at][column])
            rows[at] = [x / head for x in rows[at]]
            for r, row in enumerate(rows):
                if r != at and row[column]:
                    rows[r] = [x - row[column] * y for x, y in zip(row, rows[at])]
            pivots.append(column)
        return Matrix(rows), pivots, factor

    @cached_property
    def determinant(self):
        _, pivots, factor = self.reduced()
        return factor if len(pivots) == len(self.rows) else Fraction(0)

    @cached_property
    def inverse(self):
        size = len(self.rows)
        both, pivots, _ = Matrix(a + b for a, b in zip(self.rows, Matrix.identity(size).rows)).reduced()
        if pivots != list(range(size)):
            raise Singular(f"rank is {sum(p < size for p in pivots)} of {size}")
        return both[:, size:]

    def solve(self, *values):
        both, pivots, _ = Matrix([*row, value] for row, value in zip(self.rows, values)).reduced()
        if self.shape[1] in pivots:
            raise Singular("no solution")
        if len(pivots) < self.shape[1]:
            raise Singular("many solutions")
        return both[:, -1]

    def characteristic(self):
        """Coefficients by Faddeev and LeVerrier, highest first."""
        size, step, out = len(self.rows), self * 0, [Fraction(1)]
        for k in range(1, size + 1):
            step = self @ step + Matrix.identity(size) * out[-1]
            product = self @ step
            out.append(-sum(product[i, i] for i in range(size)) / Fraction(k))
        return Polynomial(out[::-1])


class Polynomial(tuple):
    def __new__(cls, coefficients):
        coefficients = list(coefficients)
        while coefficients and not coefficients[-1]:
            coefficients.pop()
        return super().__new__(cls, coefficients)

    def __call__(self, x):
        return reduce(lambda value, c: value * x + c, reversed(self), 0)

    def __add__(self, other):
        return Polynomial(a + b for a, b in zip_longest(self, other, fillvalue=0))

    def __mul__(self, other):
        out = [0] * (len(self) + len(other))
        for i, a in enumerate(self):
            for j, b in enumerate(other):
                out[i + j] += a * b
        return Polynomial(out)

    def __str__(self):
        signs = "".maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
        terms = []
        for power, c in reversed([*enumerate(self)]):
            if c:
                name = {0: "", 1: "x"}.get(power, "x" + str(power).translate(signs))
                terms.append(f"{c:+}{name}" if isinstance(c, int) else f"{'-' if c < 0 else '+'}{abs(c)}{name}")
        return " ".join(terms) or "0"


def continued(x):
    while True:
        yield (whole := math.floor(x))
        if x == whole:
            return
        x = 1 / (x - whole)


def convergents(terms):
    pairs = accumulate(terms, lambda state, a: (*state[2:], a * state[2] + state[0], a * state[3] + state[1]), initial=(0, 1, 1, 0))
    return (Fraction(h, k) for _, _, h, k in islice(pairs, 1, None))


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


def main():
    half, third = Fraction(1, 2), Fraction("1/3")
    print(half + third, half - 1, 2 / third, third ** -3, half * 0.5, -half, abs(-third), Fraction("-3.125"), Fraction(0.1))
    print(half < third, half >= 0.5, half == 0.5, sorted([half, 1, third, 0]), max(half, third), sum([half] * 3), {half: 1}[Fraction(2, 4)])
    print([round(Fraction(n, 2)) for n in range(-5, 6)], round(Fraction(22, 7), 3), int(Fraction(-7, 2)), math.floor(Fraction(-7, 2)), math.ceil(third))
    print(f"{third:.4f}|{third:>8}|{third:^9}|{half:%}|{third!r}|{Fraction(10**30, 3):e}", hash(Fraction(5)) == hash(5), Fraction.__add__.__name__)
    for action in (lambda: half / 0, lambda: half + "x", lambda: half < "x", lambda: Fraction("a/2"), lambda: [half] * half, lambda: half.x,
                   lambda: setattr(half, "x", 1), lambda: "x" * half, lambda: half // 2, lambda: half[0]):
        attempt(action)
    harmonic = list(accumulate(Fraction(1, n) for n in range(1, 31)))
    print(harmonic[-1], f"{harmonic[-1]:.10f}", next(n for n in count(1) if harmonic[n - 1] > 3))
    a = Matrix([[2, 1, -1], [-3, -1, 2], [-2, 1, 2]])
    print(a, a.T, a.inverse, a @ a.inverse == Matrix.identity(3), a.determinant, a.solve(8, -11, -3), sep="\n")
    print(a ** 5, (a ** -2)[0], a[1, ...], a[:, 1], a[0, 2], a[:2, 1:].shape, a * half, sep="\n")
    poly = a.characteristic()
    print(poly, "|", poly(3), poly(half), "|", poly + [1, 2], "|", poly * Polynomial([1, 1]), "|", Polynomial([0, 0]), Polynomial([3, -1, 0, 2]))
    for action in (lambda: Matrix([[1, 2], [3]]), lambda: Matrix([[1, 2], [2, 4]]).inverse, lambda: a @ Matrix([[1, 2]]), lambda: a + 1,
                   lambda: Matrix([[1, 1], [1, 1]]).solve(1, 2), lambda: Matrix([[1, 1], [1, 1]]).solve(1, 1), lambda: a["x"], lambda: a + Matrix([[1]])):
        attempt(action)
    hilbert = Matrix([Fraction(1, i + j + 1) for j in range(7)] for i in range(7))
    print(hilbert.determinant, hilbert.inverse[6, 6], {x.bottom for row in hilbert.inverse.rows for x in row})
    print((Matrix([[1, 1], [1, 0]]) ** 300)[0, 1])

    def leibniz(m):
        size = len(m.rows)
        signs = lambda p: (-1) ** sum(p[i] > p[j] for i in range(size) for j in range(i + 1, size))
        return sum(signs(p) * math.prod(m[i, p[i]] for i in range(size)) for p in permutations(range(size)))

    magic = Matrix([[16, 3, 2, 13], [5, 10, 11, 8], [9, 6, 7, 12], [4, 15, 14, 1.0]]).map(int)
    print(leibniz(a) == a.determinant, leibniz(magic), magic.determinant, magic.reduced()[1], leibniz(magic + Matrix.identity(4)))
    print([*continued(Fraction(649, 200))], [str(c) for c in convergents(continued(Fraction(math.pi)))][:6])
    print(*(f"{c} {float(c):.12f}" for c in islice(convergents(iter(lambda: 1, 0)), 18, 20)), sep="\n")


main()
