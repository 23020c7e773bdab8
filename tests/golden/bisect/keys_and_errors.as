# bisect: bounds, keys, odd sequences, insertion, errors, and a sequence that changes meanwhile.
import bisect

a = [1, 2, 2, 2, 5, 9]
for x in (0, 1, 2, 3, 9, 10, 2.5, True):
    print(x, bisect.bisect(a, x), bisect.bisect_left(a, x), bisect.bisect_right(a, x), bisect.bisect_left(a, x, 2), bisect.bisect_right(a, x, 1, 3), bisect.bisect_left(a, x, lo=3, hi=None))
records = [("a", 1), ("b", 3), ("c", 5)]
print(bisect.bisect_left(records, 3, key=lambda r: r[1]), bisect.bisect_right(records, 3, key=lambda r: r[1]), bisect.bisect(records, 4, key=lambda r: r[1]))
bisect.insort(records, ("d", 4), key=lambda r: r[1])
bisect.insort_left(records, ("e", 3), key=lambda r: r[1])
bisect.insort_right(records, ("f", 3), key=lambda r: r[1])
print(records)
bisect.insort(a, 2.0)
bisect.insort_left(a, True)
print(a, bisect.bisect("aceg", "d"), bisect.bisect((1, 3), 2), bisect.bisect(range(0, 100, 10), 55), bisect.bisect([], 1))
for call in (lambda: bisect.bisect(a, 1, -1), lambda: bisect.bisect(a, 1, 5, 2), lambda: bisect.bisect(a, "x"), lambda: bisect.bisect(5, 1), lambda: bisect.bisect(a), lambda: bisect.bisect(a, 1, 0, 99), lambda: bisect.insort((1, 2), 1), lambda: bisect.bisect({1: 2}, 1),
             lambda: bisect.bisect(a, 1, "a"), lambda: bisect.bisect(a, 1, 0, "b"), lambda: bisect.bisect(a, 1, key=5), lambda: bisect.bisect(a, 1, 0, 3, len), lambda: bisect.insort(a, 1, -1), lambda: bisect.bisect({1}, 1), lambda: bisect.bisect_left(a=a, x=2), lambda: bisect.bisect(a, 1, None), lambda: bisect.bisect(a, 1, hi=-1)):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)


class Index:
    def __index__(self):
        return 2


print(bisect.bisect(a, 2, Index()), bisect.bisect_left(a, 2, hi=Index()))


class Loud:
    def __getitem__(self, i):
        print("get", i, end=" ")
        return i * i

    def __len__(self):
        return 20

    def insert(self, i, x):
        print("insert", i, x)


print(bisect.bisect(Loud(), 50))
bisect.insort(Loud(), 50)
bisect.insort_left(Loud(), 49)


class Meddler:
    def __lt__(self, other):
        changing.clear()
        return False

    __gt__ = __lt__


changing = list(range(10))
try:
    print(bisect.bisect(changing, Meddler()))
except IndexError as e:
    print(e)
print(bisect.insort.__doc__ is not None, bisect.bisect is bisect.bisect_right, bisect.insort is bisect.insort_right)
keys = []
bisect.insort([1, 2, 3], 2, key=lambda v: keys.append(v) or v)
print(keys)
