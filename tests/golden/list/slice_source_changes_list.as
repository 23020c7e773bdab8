# The source of a slice assignment changes the list while it is read.
items = list(range(6))


def shrinking():
    yield "a"
    items.clear()
    yield "b"


items[2:4] = shrinking()
print(items)
items = list(range(6))


def growing():
    for i in range(3):
        items.insert(0, -i)
        yield "g%d" % i


items[2:4] = growing()
print(items)


class Index:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        items.append("more")
        return self.value


items = [0, 1, 2]
items[Index(1):Index(3)] = "xy"
print(items)
items = [0, 1, 2, 3]
items[Index(0)] = "first"
print(items)
del items[Index(-1)]
print(items)
print(items[Index(-1)], len(items))


def failing():
    yield 1
    raise KeyError("half way")


items = [1, 2, 3]
try:
    items[:] = failing()
except KeyError as e:
    print(e, items)
try:
    items[::2] = failing()
except KeyError as e:
    print(e, items)
try:
    items += failing()
except KeyError as e:
    print(e, items)
try:
    items.extend(failing())
except KeyError as e:
    print(e, items)
