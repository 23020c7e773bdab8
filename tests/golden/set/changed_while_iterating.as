# A set that changes while a loop walks over it.
def walk(s, action):
    seen = []
    try:
        for x in s:
            seen.append(x)
            if len(seen) > 12:
                break
            action(s, x)
    except RuntimeError as e:
        seen.append(str(e))
    print(seen, sorted(s))


walk({1, 2, 3}, lambda s, x: s.add(x + 10))
walk({1, 2, 3}, lambda s, x: s.discard(x))
walk({1, 2, 3}, lambda s, x: s.add(x))
walk({1, 2, 3}, lambda s, x: s.clear())
walk({1, 2, 3}, lambda s, x: s.pop())
walk({1}, lambda s, x: s.pop())
walk({1}, lambda s, x: s.clear())
walk({1, 2, 3}, lambda s, x: s.update([7, 8]))
walk({1, 2, 3}, lambda s, x: (s.remove(x), s.add(x)))
walk({0, 1, 2}, lambda s, x: (s.remove(x), s.add(x + 3)))
walk({1, 2}, lambda s, x: s.symmetric_difference_update({1, 2}))
s = {1, 2, 3}
iterator = iter(s)
print(iterator.__length_hint__(), next(iterator), iterator.__length_hint__())
s.add(4)
print(iterator.__length_hint__())
for _ in range(2):
    try:
        next(iterator)
    except RuntimeError as e:
        print(e)
s.remove(4)
try:
    print(next(iterator))
except RuntimeError as e:
    print(e)
iterator = iter(s)
print(list(iterator))
s.add(9)
print(next(iterator, "stays at its end"), iterator.__length_hint__(), iterator.__reduce__())
import copy

iterator = iter({5, 6, 7})
next(iterator)
print(list(copy.copy(iterator)), list(iterator))
