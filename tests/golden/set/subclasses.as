# Subclasses of set and frozenset: the class of results, overridden methods, attributes, copies.
import copy


class S(set):
    def add(self, item):
        print("add", item)
        super().add(item)


class F(frozenset):
    def __new__(cls, items=(), tag=None):
        self = super().__new__(cls, items)
        self.tag = tag
        return self

    def __hash__(self):
        return 7


s = S([1, 2])
s.add(3)
s.update([4])
s |= {5}
print(s, repr(S()), type(s), [type(x).__name__ for x in (s | {1}, s & {1}, s - {1}, s ^ {1}, s.copy(), s.union(), s.difference(), {1} | s, frozenset() | s)])
f = F([1, 2], tag="t")
print(f, f.tag, hash(f), type(f.copy()), type(f | {3}), F(f) is f, frozenset(f) is f, f == {1, 2}, {1, 2} == f, f in {frozenset([1, 2])}, frozenset([1, 2]) in {f})
print(type(copy.copy(f)), copy.copy(f).tag, copy.deepcopy(f).tag, type(copy.copy(s)), copy.deepcopy(s))
s.note = [1]
t = copy.copy(s)
print(t.note is s.note, copy.deepcopy(s).note == s.note, t == s, s.__dict__)


class Ordered(set):
    def __iter__(self):
        return iter(sorted(set.__iter__(self), reverse=True))

    def __contains__(self, item):
        return item == "magic" or set.__contains__(self, item)

    def __len__(self):
        return 99


o = Ordered([3, 1, 2])
print(list(o), o, len(o), "magic" in o, o == {1, 2, 3}, {1, 2, 3} == o, o | {4}, set(o), sorted(o), o <= {1, 2, 3}, "magic" in list(o))
print(bool(Ordered()), [*o], max(o), o.issubset([1, 2, 3]), set([5]) | o)


class Init(set):
    def __init__(self, a, b):
        super().__init__([a, b])


print(Init(1, 2), Init(1, 2) | {3})
try:
    Init(1)
except TypeError as e:
    print(e)
for c in (set, frozenset):
    print(c.__hash__, c() == c(), hash(frozenset()) == hash(frozenset([])), c.__eq__(c(), 5), c.__lt__(c(), [1]))
