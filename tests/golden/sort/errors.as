for items in ([1, "a"], [(1, 2), (1, "x")], [None, 1], [1j, 2j], [{}, {}], [[1], (2,)]):
    try:
        print(sorted(items))
    except TypeError as e:
        print(e, items)
for arguments in ({"key": 5}, {"reverse": "x"}, {"cmp": 1}):
    try:
        [2, 1].sort(**arguments)
    except TypeError as e:
        print(e)
a = [3, 2, 1]
try:
    a.sort(key=lambda x: a.append(x) or x)
except ValueError as e:
    print(e, a)


def key(x):
    print("inside", a)
    return -x


a.sort(key=key)
print(a)


class Stop(Exception):
    pass


class Item:
    count = 0

    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        Item.count += 1
        if Item.count == 200:
            raise Stop
        return self.n < other.n


items = [Item(i * 7919 % 101) for i in range(100)]
before = sorted(map(id, items))
try:
    items.sort()
except Stop:
    print("stopped", len(items), sorted(map(id, items)) == before)
