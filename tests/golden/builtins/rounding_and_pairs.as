# divmod, round, abs, pow, sum, min, max of one's own types.
class Vector:
    def __init__(self, *parts):
        self.parts = parts

    def __repr__(self):
        return f'V{self.parts}'

    def __add__(self, other):
        if not isinstance(other, Vector):
            return NotImplemented
        return Vector(*[a + b for a, b in zip(self.parts, other.parts)])

    def __radd__(self, other):
        return self if other == 0 else NotImplemented

    def __abs__(self):
        return sum(p * p for p in self.parts) ** 0.5

    def __round__(self, digits=None):
        return Vector(*[round(p, digits) for p in self.parts])

    def __divmod__(self, other):
        return ('divmod', other)

    def __rdivmod__(self, other):
        return ('rdivmod', other)

    def __neg__(self):
        return Vector(*[-p for p in self.parts])

    def __lt__(self, other):
        return abs(self) < abs(other)


v, w = Vector(3, 4), Vector(1.256, 2.5)
print(v + w, sum([v, w]), sum([v, w], Vector(1, 1)), abs(v), round(w), round(w, 1), round(w, ndigits=2), divmod(v, 5), divmod(5, v), -v, min(v, w), max([w, v]), sorted([v, w]), max(v, w, key=lambda x: -abs(x)))
for call in ('round(v, "x")', 'round()', 'round(1, 2, 3)', 'round("a")', 'round(None)', 'abs()', 'abs("a")', 'abs(1, 2)', 'divmod(1)', 'divmod("a", 1)', 'divmod(1, 0)', 'divmod(v)', 'sum()', 'sum(5)', 'sum([1], 2, 3)', 'sum(["a"])', 'sum([1], start="a")', 'sum([v], 1)',
             'min()', 'min([])', 'min([], default=None)', 'min(1)', 'min(1, "a")', 'min(1, 2, default=3)', 'max([1, 2], key=5)', 'max([1, 2], key=None)', 'max("b", "a", key=ord)', 'max(x for x in [])', 'max([1], x=2)', 'min({}, default=1)', 'min([3, 1, 2], key=lambda n: -n)', 'max((1, 1.0, True))', 'pow(2, 3)',
             'pow(v, 2)', 'pow(2, v)', 'pow("a", 2)', 'pow(1, 2, 3, 4)', 'sum([[1], [2]], [])', 'sum([0.1] * 10)', 'sum([1, 2.5, 3j])', 'sum(range(101))', 'sum({1: 2, 3: 4})', 'sum("ab", "")'):
    try:
        print(call, eval(call))
    except Exception as error:
        print(call, f'{type(error).__name__}: {error}')
