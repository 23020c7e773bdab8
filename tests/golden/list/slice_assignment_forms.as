# Assigning to and deleting slices: sizes, steps, the list itself as source, iterators as source.
def fresh():
    return list("abcdefgh")


def assign(s, value):
    items = fresh()
    try:
        items[s] = items if value is ... else value
    except Exception as e:
        print(s, type(e).__name__, e)
    print(s, "".join(map(str, items)))


for s in [slice(2, 4), slice(2, 2), slice(5, 1), slice(None), slice(-1, None), slice(100, 200), slice(None, None, 2),
          slice(None, None, -1), slice(6, None, -3), slice(1, 1, 2), slice(-100, 100)]:
    for value in ["", "X", "XYZ", "WXYZ", (1, 2), range(3), iter("pq"), {"k": 1}, ..., 5, None]:
        assign(s, value)
for s in [slice(2, 4), slice(None, None, 2), slice(None, None, -1), slice(1, 7, 3), slice(7, 0, -3), slice(0, 0), slice(5, 2),
          slice(None, None, 100), slice(-3, None)]:
    items = fresh()
    del items[s]
    print("del", s, "".join(items))
items = [1, 2, 3]
items[1:2] = (x * items[-1] for x in items)
print(items)
items[:] = (x for x in items if x % 2)
print(items)
items[len(items):] = [items]
print(items)
