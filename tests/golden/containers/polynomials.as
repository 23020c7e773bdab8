# stress: every 97 (a long program)
# Polynomials as dicts of powers, with operators, evaluation, derivative, text, and as keys.
class Poly:
    def __init__(self, terms=()):
        self.terms = {p: c for p, c in dict(terms).items() if c}

    @classmethod
    def of(cls, *coefficients):
        return cls(enumerate(reversed(coefficients)))

    def __add__(self, other):
        other = other if isinstance(other, Poly) else Poly({0: other})
        return Poly({p: self.terms.get(p, 0) + other.terms.get(p, 0) for p in self.terms.keys() | other.terms.keys()})

    __radd__ = __add__

    def __neg__(self):
        return Poly({p: -c for p, c in self.terms.items()})

    def __sub__(self, other):
        return self + -other

    def __mul__(self, other):
        if not isinstance(other, Poly):
            return Poly({p: c * other for p, c in self.terms.items()})
        out = {}
        for p, c in self.terms.items():
            for q, d in other.terms.items():
                out[p + q] = out.get(p + q, 0) + c * d
        return Poly(out)

    __rmul__ = __mul__

    def __pow__(self, n):
        out = Poly.of(1)
        for _ in range(n):
            out *= self
        return out

    def __divmod__(self, other):
        rest, out = self, Poly()
        while rest.terms and rest.degree >= other.degree:
            p = rest.degree - other.degree
            term = Poly({p: rest.terms[rest.degree] // other.terms[other.degree]})
            out, rest = out + term, rest - term * other
        return out, rest

    @property
    def degree(self):
        return max(self.terms, default=-1)

    def __call__(self, x):
        return sum(c * x ** p for p, c in self.terms.items())

    def __eq__(self, other):
        return self.terms == other.terms if isinstance(other, Poly) else NotImplemented

    def __hash__(self):
        return hash(frozenset(self.terms.items()))

    def derivative(self):
        return Poly({p - 1: p * c for p, c in self.terms.items() if p})

    def __str__(self):
        parts = []
        for p, c in sorted(self.terms.items(), reverse=True):
            parts.append(("" if abs(c) == 1 and p else str(abs(c))) + ("x" if p else "") + ("^%d" % p if p > 1 else ""))
            parts[-1] = (" - " if c < 0 else " + ") + parts[-1]
        return "".join(parts).lstrip(" +") or "0"


p, q = Poly.of(1, -3, 2), Poly.of(1, -1)
print(p, "|", q, "|", p + q, "|", p - p, "|", p * q, "|", 3 * p, "|", 1 + p, "|", -p, "|", q ** 5, "|", p.derivative())
print([p(x) for x in range(-1, 4)], *divmod(p, q), p.degree, Poly().degree, p == Poly.of(1, -3, 2), p == 5, {p: "p"}[Poly.of(1, -3, 2)], (q ** 30)(3) == 2 ** 30)
quotient, rest = divmod(Poly.of(1, 0, 0, -1), q)
print(quotient, "|", rest, "|", (quotient * q + rest), sum([p, q, q], Poly()))
