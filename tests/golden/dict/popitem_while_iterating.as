# A dict that keeps its size while it is walked over, but not its entries: popitem and insertions.
def walk(d, action, limit=30):
    seen = []
    try:
        for key in d:
            seen.append(key)
            if len(seen) > limit:
                seen.append("...")
                break
            action(d, key)
    except RuntimeError as e:
        seen.append(str(e))
    print(seen, list(d)[:6], len(d))


def pop_and_add(d, key):
    d.popitem()
    d[key + 100] = 1


def delete_and_add(d, key):
    del d[key]
    d[key + 100] = 1


def move(d, key):
    d[key] = d.pop(key)


for n in (1, 2, 3, 4, 5, 6, 8, 10):
    for action in (pop_and_add, delete_and_add, move):
        print(n, action.__name__, end=" ")
        walk({i: i for i in range(n)}, action)
walk({1: 1, 2: 2}, lambda d, key: d.clear())
walk({1: 1, 2: 2}, lambda d, key: d.update({key + 1: 0}))
walk({1: 1, 2: 2}, lambda d, key: d.setdefault(9))
walk({1: 1, 2: 2}, lambda d, key: d.pop(2, None))
walk({1: 1, 2: 2}, lambda d, key: d.__setitem__(key, 5))
d = {1: 1, 2: 2, 3: 3}
iterator = iter(d)
print(next(iterator))
d[4] = 4
for _ in range(2):
    try:
        print(next(iterator))
    except RuntimeError as e:
        print(e)
del d[4]
try:
    print(next(iterator, "end"))
except RuntimeError as e:
    print(e)
for view in (d.keys(), d.values(), d.items()):
    iterator = iter(view)
    next(iterator)
    d[len(d) + 10] = 0
    try:
        next(iterator)
    except RuntimeError as e:
        print(e)
backwards = reversed(d)
print(next(backwards))
d.popitem()
try:
    next(backwards)
except RuntimeError as e:
    print(e)
