from collections import namedtuple

Point = namedtuple("Point", "x y", defaults=[5])
p = Point(1)
print(p, p.x, p.y, p[0], len(p), p == (1, 5), p + (1,), hash(p) == hash((1, 5)), isinstance(p, tuple), Point.__mro__)
print(Point(y=2, x=3), Point(*[7, 8]), p._replace(x=3), Point._make([1, 2]), p._asdict(), Point._fields, Point._field_defaults)
print(Point.__doc__, Point.x.__doc__, Point.__name__, Point.__match_args__, Point.__slots__)
x, y = p
print(x, y, sorted([Point(2, 1), Point(1, 3)]), max(Point(1, 2), Point(1, 3)), {p: "key"}[1, 5])
for text in ("Point()", "Point(1, 2, 3)", "Point(1, z=3)", "p.q", "Point._make([1])", "p._replace(z=1)",
             "namedtuple('1', 'a')", "namedtuple('A', 'a a')", "namedtuple('A', '_a')", "namedtuple('A', 'class')",
             "namedtuple('A', 'a', defaults=[1, 2])"):
    try:
        eval(text)
    except Exception as e:
        print(type(e).__name__, e)
try:
    p.x = 1
except AttributeError as e:
    print(e)
print(namedtuple("A", "a class _x a", rename=True)._fields, namedtuple("B", ["q", "r"])(1, 2), namedtuple("C", "a,b")(1, b=2), namedtuple("E", "")())


class Person(namedtuple("Person", "name age")):
    __slots__ = ()

    def greet(self):
        return "hi " + self.name

    def __str__(self):
        return f"{self.name} ({self.age})"


q = Person("Ann", 30)
print(q, repr(q), q.greet(), q._replace(age=31))
match q:
    case Person(name, age):
        print(name, age)
match p:
    case (a, b):
        print(a, b)
