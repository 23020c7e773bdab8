from collections import abc, deque


class Table(abc.MutableMapping):
    def __init__(self):
        self.d = {}

    def __getitem__(self, k):
        return self.d[k]

    def __setitem__(self, k, v):
        self.d[k] = v

    def __delitem__(self, k):
        del self.d[k]

    def __iter__(self):
        return iter(self.d)

    def __len__(self):
        return len(self.d)


m = Table()
m["a"] = 1
m.update(b=2)
print(dict(m), list(m.items()), m.pop("a"), m.setdefault("z", 3), "z" in m, m == dict(m), m.get("q"), list(m.values()))
print(m.popitem(), len(m), m.keys() | {"x"} == {"z", "x"} or sorted(m.keys()))
m.clear()
print(len(m))


class Seq(abc.Sequence):
    def __len__(self):
        return 3

    def __getitem__(self, i):
        if i >= 3:
            raise IndexError
        return i * 10


s = Seq()
print(list(s), 20 in s, s.index(20), s.count(10), list(reversed(s)))


class Tags(abc.MutableSet):
    def __init__(self, items=()):
        self.items = list(dict.fromkeys(items))

    def __contains__(self, x):
        return x in self.items

    def __iter__(self):
        return iter(self.items)

    def __len__(self):
        return len(self.items)

    def add(self, x):
        if x not in self.items:
            self.items.append(x)

    def discard(self, x):
        if x in self.items:
            self.items.remove(x)


t = Tags([1, 2])
print(list(t | Tags([3])), list(t & [2, 3]), list(t - [1]), list(t ^ [2, 5]), t <= Tags([1, 2, 3]), t == Tags([2, 1]), t.isdisjoint([9]))
t |= [7, 8]
t -= [1]
t.remove(7)
print(list(t), t.pop(), list(t))
for value in ([], (), "a", {}, set(), range(3), deque(), 5, iter([]), (x for x in []), len, {}.keys(), b"", None):
    names = [n for n in ("Sequence", "MutableSequence", "Mapping", "Set", "MutableSet", "Iterable", "Iterator", "Generator",
                         "Hashable", "Sized", "Container", "Collection", "Callable", "Reversible") if isinstance(value, getattr(abc, n))]
    print(type(value).__name__, names)


class Incomplete(abc.Sequence):
    def __len__(self):
        return 0


try:
    Incomplete()
except TypeError as e:
    print(e)
print(abc.Mapping, abc.Iterable[int], abc.Callable[[int, str], bool], abc.Callable[..., int])
