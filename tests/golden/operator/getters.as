import operator
class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y
        self.list = [y, x]
    def scaled(self, n, *, by=1):
        return (self.x * n * by, self.y * n * by)
p = Point(1, 2)
print(operator.itemgetter(1)("abc"), operator.itemgetter(2, 0)("abc"), operator.itemgetter("k")({"k": 5}), operator.itemgetter(slice(1, None))("abc"))
print(operator.attrgetter("x")(p), operator.attrgetter("x", "y")(p), operator.attrgetter("x.real", "list")(p), operator.methodcaller("scaled", 3, by=2)(p), operator.methodcaller("split", "a")("bab"))
print(operator.itemgetter(1, "a"), operator.attrgetter("a.b", "c"), operator.methodcaller("f", 1, x=2), sorted([(1, "b"), (2, "a")], key=operator.itemgetter(1)))
for bad in (lambda: operator.itemgetter(), lambda: operator.itemgetter(5)([1]), lambda: operator.itemgetter(1)(1, 2), lambda: operator.attrgetter(), lambda: operator.attrgetter(1), lambda: operator.attrgetter("z")(p),
            lambda: operator.methodcaller(), lambda: operator.methodcaller(1), lambda: operator.methodcaller("z")(p)):
    try:
        bad()
    except Exception as e:
        print(type(e).__name__, e)
