# namedtuple: every feature, and what it says of bad names and arguments.
from collections import namedtuple
import copy

P = namedtuple("P", "x y")
p = P(1, y=2)
print(p, p.x, p[1], p._fields, P._field_defaults, p._asdict(), p._replace(x=5), P._make([7, 8]), len(p), p == (1, 2), hash(p) == hash((1, 2)))
print(P.__doc__, P.x.__doc__, P.__name__, P.__qualname__, P.__module__, P.__slots__, P.__mro__[1], P.__new__.__doc__, P._make.__doc__, P.__match_args__)
D = namedtuple("D", ["a", "b", "c"], defaults=(2, [3]), module="elsewhere")
print(D(1), D._field_defaults, D.__module__, D(1, c=4), D.__new__.__defaults__)
print(namedtuple("R", "x x 1a def _b ok", rename=True)._fields, namedtuple("E", "")(), namedtuple("C", "a, b,c")._fields, namedtuple("G", (c for c in "ab"))._fields)
for call in ["namedtuple('1', 'a')", "namedtuple('class', 'a')", "namedtuple('P', 'a a')", "namedtuple('P', '_a')", "namedtuple('P', 'def')", "namedtuple('P', '1')", "namedtuple('P', [1])", "namedtuple('P', 'a', defaults=(1, 2))",
             "namedtuple('P', 5)", "namedtuple('P')", "namedtuple('P', 'a', 'b')", "namedtuple(5, 'a')", "P()", "P(1)", "P(1, 2, 3)", "P(1, x=2)", "P(1, z=2)", "p._replace(z=1)", "p._replace(1)", "P._make([1])", "P._make([1, 2, 3])", "P._make(5)",
             "p.z", "p < (1, 3)", "p + (3,)", "p * 2", "p[2]", "p.count(1)", "p.index(2)", "P.x", "D()", "P(*[1, 2])", "P(**{'x': 1, 'y': 2})"]:
    try:
        print(call, "->", str(eval(call)).split(" at 0x")[0])
    except Exception as e:
        print(call, "->", type(e).__name__ + ":", e)
for name in ("x", "new"):
    try:
        setattr(p, name, 1)
    except AttributeError as e:
        print(e)


class Point(namedtuple("Point", "x y")):
    __slots__ = ()

    @property
    def norm(self):
        return (self.x ** 2 + self.y ** 2) ** 0.5

    def __new__(cls, x, y=0):
        return super().__new__(cls, x, y)

    def __str__(self):
        return "Point: %s" % (self.x,)


q = Point(3, 4)
print(q, repr(q), q.norm, q._replace(y=0), type(q._replace(x=1)), Point(1), Point._make([5, 6]), copy.copy(q), copy.deepcopy(q) == q, q.__getnewargs__(), q._asdict())
a, b = q
match q:
    case Point(x, y=yy):
        print(x, yy, a, b)
P.extra = 5
P.__doc__ = "changed"
print(p.extra, P.__doc__, sorted([P(2, 1), P(1, 9), P(1, 2)]), max(P(0, 1), P(1, 0)), {p: 1}[(1, 2)], p.__class__.__name__, isinstance(p, tuple))
print([n for n in dir(P) if n.startswith("_") and not n.startswith("__")], type(P.x).__name__, P.__repr__(p), "%s-%s" % p, "{0.x} {0[1]}".format(p))
