# stress: every 97 (a long program)
# Exact linear algebra with fractions: inverse, determinant, solving, and continued fractions.
from fractions import Fraction as F


class Matrix:
    def __init__(self, rows):
        self.rows = [[F(v) for v in row] for row in rows]

    def __repr__(self):
        texts = [[str(v) for v in row] for row in self.rows]
        width = max(len(t) for row in texts for t in row)
        return '\n'.join('[' + ' '.join(t.rjust(width) for t in row) + ']' for row in texts)

    def __matmul__(self, other):
        return Matrix([[sum(a * b for a, b in zip(row, column)) for column in zip(*other.rows)] for row in self.rows])

    def __eq__(self, other):
        return self.rows == other.rows

    @classmethod
    def identity(cls, n):
        return cls([[i == j for j in range(n)] for i in range(n)])

    @classmethod
    def hilbert(cls, n):
        return cls([[F(1, i + j + 1) for j in range(n)] for i in range(n)])

    def reduce(self, right):
        rows = [row + extra for row, extra in zip([r[:] for r in self.rows], [r[:] for r in right.rows])]
        n, determinant = len(rows), F(1)
        for i in range(n):
            pivot = next((r for r in range(i, n) if rows[r][i]), None)
            if pivot is None:
                raise ZeroDivisionError('singular matrix')
            if pivot != i:
                rows[i], rows[pivot] = rows[pivot], rows[i]
                determinant = -determinant
            determinant *= rows[i][i]
            rows[i] = [v / rows[i][i] for v in rows[i]]
            for r in range(n):
                if r != i and rows[r][i]:
                    rows[r] = [a - rows[r][i] * b for a, b in zip(rows[r], rows[i])]
        return Matrix([row[n:] for row in rows]), determinant


h = Matrix.hilbert(5)
inverse, determinant = h.reduce(Matrix.identity(5))
print(inverse, determinant, inverse @ h == Matrix.identity(5), sep='\n')
print(Matrix([[2, 1], ['1/3', 0.25]]).reduce(Matrix([[1], [2]])))
try:
    Matrix([[1, 2], [2, 4]]).reduce(Matrix.identity(2))
except ZeroDivisionError as error:
    print(error)


def continued(x, n):
    terms = []
    while len(terms) < n:
        whole = x.numerator // x.denominator
        terms.append(whole)
        if x == whole:
            break
        x = 1 / (x - whole)
    return terms


def value(terms):
    x = F(terms[-1])
    for term in reversed(terms[:-1]):
        x = term + 1 / x
    return x


print(continued(F(355, 113), 10), continued(F(3.141592653589793), 8), value([1] * 30), float(value([1] + [2] * 20)))
print([str(value(continued(F('2.718281828459045'), k))) for k in range(1, 10)])
print(sum(F(1, 2**k) for k in range(20)), sum(F((-1) ** k, 2 * k + 1) for k in range(12)) * 4, F(1, 3).limit_denominator(2), sorted({F(a, b) for b in range(1, 6) for a in range(b + 1)}))
