# The mixin methods of Sequence, MutableSequence, Set, MutableSet, Mapping and MutableMapping over small classes.
from collections.abc import MutableMapping, MutableSequence, MutableSet, Sequence, Set, Mapping, Hashable, Iterable, Sized, Container, Collection, Reversible, Iterator


class Seq(MutableSequence):
    def __init__(self, *items):
        self.items = list(items)

    def __getitem__(self, i):
        return self.items[i]

    def __setitem__(self, i, v):
        self.items[i] = v

    def __delitem__(self, i):
        del self.items[i]

    def __len__(self):
        return len(self.items)

    def insert(self, i, v):
        self.items.insert(i, v)

    def __repr__(self):
        return "Seq%r" % self.items


class Bag(MutableSet):
    def __init__(self, items=()):
        self.items = list(dict.fromkeys(items))

    def __contains__(self, x):
        return x in self.items

    def __iter__(self):
        return iter(self.items)

    def __len__(self):
        return len(self.items)

    def add(self, x):
        if x not in self:
            self.items.append(x)

    def discard(self, x):
        if x in self:
            self.items.remove(x)

    def __repr__(self):
        return "Bag%r" % self.items


class Lower(MutableMapping):
    def __init__(self, *args, **kwargs):
        self.data = {}
        self.update(*args, **kwargs)

    def __getitem__(self, k):
        return self.data[k.lower()]

    def __setitem__(self, k, v):
        self.data[k.lower()] = v

    def __delitem__(self, k):
        del self.data[k.lower()]

    def __iter__(self):
        return iter(self.data)

    def __len__(self):
        return len(self.data)


s = Seq(3, 1, 2)
s.append(5), s.extend([7, 7]), s.reverse()
s += (9,)
print(s, s.pop(), s.pop(0), s.index(7), s.count(7), 1 in s, list(reversed(s)), s.remove(1), s, sorted(s), s[1:], s == Seq(7), s.clear(), s)
s.extend(s2 := Seq(1, 2))
s2.extend(s2)
print(s, s2, isinstance(s, Sequence), isinstance([], Sequence), isinstance({}, Sequence))
for bad in (lambda: s.pop(9), lambda: s.remove(9), lambda: s.index(9), lambda: Seq().pop(), lambda: s.index(1, 1), lambda: Sequence(), lambda: Set()):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
b = Bag("abca")
print(b, b & "bz", b | ["q"], b - {"a"}, b ^ Bag("az"), b <= Bag("abcd"), b == {"a", "b", "c"}, b < b, b.isdisjoint("xyz"), "xb" & b, {"a"} - b, {"z"} - b, b.pop(), b)
b |= "zz"
b &= {"z", "b"}
b ^= Bag("b")
b -= b
print(b, len(b), b == set(), b._hash() == Bag()._hash())
for bad in (lambda: Bag().pop(), lambda: b.remove("q"), lambda: b | 5, lambda: b < [1], lambda: hash(b)):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
m = Lower({"A": 1}, B=2)
m.update([("C", 3)], D=4)
print(dict(m), m["a"], m.get("Z", 0), "b" in m, m.pop("B"), m.pop("Q", None), m.setdefault("E", 5), m.setdefault("e", 9), list(m.items()), list(m.values()), m.keys() & {"a"}, m == {"a": 1, "c": 3, "d": 4, "e": 5}, m.popitem(), len(m), m.clear(), bool(m))
for bad in (lambda: m["q"], lambda: m.pop("q"), lambda: m.popitem(), lambda: m.update(5), lambda: m.update([1])):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
print([[isinstance(x, c) for c in (Hashable, Iterable, Sized, Container, Collection, Reversible, Iterator, Set, Mapping)].count(True) for x in ([], (), {}, set(), "", iter([]), range(1), {}.keys(), {}.values(), 5, (y for y in []), s, b, m)])
