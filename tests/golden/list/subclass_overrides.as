# Subclasses of list: which of their methods the built-in operations ask.
class Loud(list):
    def __len__(self):
        print("len")
        return 2

    def __getitem__(self, index):
        print("getitem", index)
        return list.__getitem__(self, index)

    def __iter__(self):
        print("iter")
        return list.__iter__(self)

    def append(self, item):
        print("append", item)
        list.append(self, item)

    def __eq__(self, other):
        print("eq")
        return list.__eq__(self, other)

    __hash__ = None

    def __contains__(self, item):
        print("contains")
        return list.__contains__(self, item)

    def __setitem__(self, index, value):
        print("setitem", index)
        list.__setitem__(self, index, value)

    def __delitem__(self, index):
        print("delitem", index)
        list.__delitem__(self, index)


loud = Loud([3, 1, 2])
print(list(loud))
print([*loud], (*loud,))
print(loud + [4])
print([0] + loud)
print(len(loud), bool(loud))
print(loud[0], loud[:2], loud[-1:])
loud.append(9)
loud.extend([8, 7])
loud.insert(0, 5)
print(sorted(loud), max(loud), sum(loud))
print(loud == [1], [1] == loud, 3 in loud)
loud[0] = 6
loud[1:2] = "ab"
del loud[0]
del loud[:1]
print(loud.copy(), type(loud.copy()), loud.index(8), loud.count(9))
loud.sort(key=str)
print(repr(loud), str(loud), loud.pop(), loud.pop(0))
a, b, *c = loud
print(a, b, c)
print(tuple(loud), set(loud) == {1, 2}, ",".join(map(str, loud)))
try:
    hash(loud)
except TypeError as e:
    print(e)
