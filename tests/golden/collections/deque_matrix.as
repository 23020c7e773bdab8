# deque: methods with odd arguments, maxlen, rotation, comparison, mutation while iterating.
from collections import deque
import copy

for maxlen in (None, 3, 0):
    d = deque([1, 2, 3, 4], maxlen)
    print(d, d.maxlen, len(d))
    d.append(5)
    d.appendleft(0)
    print(d, end=" ")
    d.extend("ab")
    d.extendleft("yz")
    print(d, d * 2, d + deque([9]), type(d.copy()), d.copy().maxlen)
    d += [7]
    d *= 2
    print(d)
d = deque(range(6))
for n in (1, -2, 0, 6, 7, -13, 10**9 + 1):
    d.rotate(n)
    print(n, list(d), end="; ")
print()
for call in ["d.rotate('a')", "d.rotate(1.5)", "d.pop(1)", "deque().pop()", "deque().popleft()", "d.remove(99)", "d.index(99)", "d.index(3, 1, 2)", "d.insert(2, 'i')", "d.insert(-100, 'f')", "d.insert(100, 'l')", "deque([1], 1).insert(0, 2)",
             "d[100]", "d[-1]", "d['a']", "d[1:2]", "deque(5)", "deque([], -1)", "deque([], 'a')", "deque([], 1.5)", "deque([], None, 1)", "deque(maxlen=2, iterable='abc')", "deque(x=1)", "d.count(0)", "d + [1]", "[1] + d", "d * 'a'", "2 * deque('a')",
             "d == list(d)", "deque([1, 2]) < deque([1, 3])", "deque() < []", "hash(d)", "d.maxlen", "0 in d", "d.reverse()", "list(reversed(d))", "bool(deque())", "d.extend(5)", "d.append()", "d.append(1, 2)", "deque([1]).__reduce__()[:3]", "d.index(2, 'a')", "deque(deque('ab', 5)).maxlen", "d.clear(1)"]:
    try:
        print(call, "->", eval(call))
    except Exception as e:
        print(call, "->", type(e).__name__ + ":", e)
print(d)
try:
    d.maxlen = 5
except AttributeError as e:
    print(e)
d[0], d[-1] = "first", "last"
del d[1]
print(d)
for action in (lambda: d.append(1), lambda: d.popleft(), lambda: d.rotate(1), lambda: d.__setitem__(0, 5), lambda: d.clear()):
    seen = []
    try:
        for x in d:
            seen.append(x)
            if len(seen) > 20:
                break
            action()
    except RuntimeError as e:
        print(seen, e)
    else:
        print(seen)
r = deque()
r.append(r)
print(r, deque([r]), deque("ab", 2), repr(deque(maxlen=0)))


class Meddler:
    def __eq__(self, other):
        m.clear()
        return False


for use in (lambda: m.remove(5), lambda: m.index(5), lambda: m.count(5), lambda: 5 in m, lambda: m == deque([1, 2, 3])):
    m = deque([1, Meddler(), 2])
    try:
        print(use(), m)
    except (RuntimeError, IndexError, ValueError) as e:
        print(type(e).__name__, e, m)


class Sub(deque):
    def __init__(self, items=(), note=None):
        super().__init__(items, 4)
        self.note = note


s = Sub("abc", "n")
print(s, type(s + s), type(s * 2), type(copy.copy(s)), copy.copy(s).note, copy.deepcopy(s).maxlen, s.copy().note if hasattr(s.copy(), "note") else "")
d = deque([1, 2])
d.extend(d)
d.extendleft(d)
print(d, deque(x for x in d if x > 1))
