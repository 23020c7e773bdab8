from collections import deque

d = deque([1, 2, 3])
d.append(4)
d.appendleft(0)
print(d, len(d), d[0], d[-1], d[2], 3 in d, d.pop(), d.popleft(), d)
d.extend("ab")
d.extendleft("xy")
print(d, d.index("a"), d.count(1), list(reversed(d)))
d.rotate(2)
print(d)
d.rotate(-3)
print(d)
d.rotate(100)
print(d)
d.insert(1, "ins")
d.remove(3)
d[0] = "first"
del d[2]
d.reverse()
print(d)
m = deque(range(10), maxlen=3)
print(m, m.maxlen)
m.append(100)
m.appendleft(-1)
m.extend([5, 6])
print(m, m.copy(), m + deque([1]), m * 2)
z = deque([1, 2], 0)
z.append(1)
print(z)
a = deque([1, 2])
b = a
a += [3]
a *= 2
print(a, a is b, deque([1]) == deque([1]), deque([1]) < deque([2]), deque([1]) != [1], deque([1]) + deque([2]), 2 * deque([1]))
a.append(a)
print(a)
a.clear()
print(a, bool(a), deque("abc", 2), deque())
d = deque(range(5))
d.extend(d)
print(d)
try:
    for x in d:
        d.append(x)
except RuntimeError as e:
    print(e)
big = deque()
for i in range(1000):
    big.append(i)
    if i % 3 == 0:
        big.popleft()
print(len(big), big[0], big[-1], sum(big))


class D(deque):
    pass


s = D([1], 5)
s.tag = 1
print(s, s.copy(), type(s + s).__name__, s.tag)
import copy
print(copy.copy(d) == d, copy.deepcopy(deque([[1]])))
