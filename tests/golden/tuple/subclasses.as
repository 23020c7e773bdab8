# Subclasses of tuple: __new__, attributes, overridden methods, results' classes, hashing, copies.
import copy


class Point(tuple):
    def __new__(cls, x, y, note=None):
        self = super().__new__(cls, (x, y))
        self.note = note
        return self

    @property
    def x(self):
        return self[0]

    def __add__(self, other):
        return Point(*(a + b for a, b in zip(self, other)))

    def __repr__(self):
        return "Point" + super().__repr__()

    def __getnewargs__(self):
        return self[0], self[1], self.note


p = Point(1, 2, "n")
print(p, p.x, p + p, p + (5, 6), (5, 6) + p, type((5, 6) + p), p * 2, type(p * 2), p[:1], type(p[:]), p == (1, 2), hash(p) == hash((1, 2)), {p: "k"}[(1, 2)])
print(copy.copy(p).note, copy.deepcopy(p), tuple(p), type(tuple(p)), p.__dict__, isinstance(p, tuple), p < (1, 3), max(p, (0, 9)), len(p), [*p], p.count(1), p.index(2))
a, b = p
x, *y = p
print(a, b, x, y, "%s-%s" % p, "{0[0]}".format(p), print(*p))


class Loud(tuple):
    def __getitem__(self, i):
        return "item %r" % (i,)

    def __iter__(self):
        return iter(["from", "iter"])

    def __len__(self):
        return 42

    def __contains__(self, x):
        return True

    def __eq__(self, other):
        return "eq"

    def __hash__(self):
        return 99


l = Loud((1, 2))
print(l[0], l[5:], list(l), [*l], len(l), 7 in l, l == 5, hash(l), tuple(l), l + (3,), repr(l), l * 2, sorted(l), bool(l), bool(Loud()))
a, b = l
print(a, b, l.index(2), l.count(1), tuple.__len__(l), tuple.__getitem__(l, 0), dict([l]) if False else "", "%s %s" % l)


class Fields(tuple):
    __slots__ = ()
    first = property(lambda self: self[0])


f = Fields("ab")
print(f, f.first, f.__class__.__name__, Fields(), Fields([]) == ())
try:
    f.other = 1
except AttributeError as e:
    print(e)
try:
    type("S", (tuple,), {"__slots__": ("a",)})
except TypeError as e:
    print(e)


class Init(tuple):
    def __init__(self, *args):
        print("init", self, args)


Init([1, 2])
for bad in (lambda: Init(1, 2), lambda: Point(1), lambda: tuple.__new__(Point), lambda: tuple.__new__(Point, 5)):
    try:
        print(bad())
    except TypeError as e:
        print(e)
