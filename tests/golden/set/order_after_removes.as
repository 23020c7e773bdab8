# The order of small ints in a set through removes, re-insertion, pop and growth: that of the table.
s = set(range(10))
for x in (3, 0, 7):
    s.remove(x)
print(s)
s.add(100)
s.add(3)
print(s, s.pop(), s.pop(), s)
s = {8, 16, 24, 0}
print(s)
s.discard(8)
s.add(32)
print(s, s.pop(), s)
s.add(8)
print(s)
s = set()
for i in range(0, 200, 16):
    s.add(i)
print(s)
for i in range(0, 200, 32):
    s.discard(i)
print(s)
s |= {5, 1, 300}
print(s, s & {300, 5, 16}, s - {16}, s ^ {16, 2})
print({-1, -2, -3, 1, 2, 3}, {2**61 - 1, 0, 2**61, 1}, {1.0, 2.5, 3, 0.5, -0.0}, {True, 2, False})
s = {64, 8, 0}
order = []
while s:
    order.append(s.pop())
    if len(order) < 6:
        s.add(order[-1] + 3)
print(order)
print(set("a"), {*range(5, 0, -1)}, set([30, 20, 10, 40]), frozenset([33, 1, 65]), {*{33, 1}, *{65, 9}})
a, b = {40, 8, 16}, {16, 72, 104, 8}
print(a | b, b | a, a & b, b & a, a - b, b - a, a ^ b, b ^ a)
a.intersection_update(b)
b.symmetric_difference_update(a)
print(a, b)
big = set(range(1000, 0, -7))
big.difference_update(range(0, 1000, 3))
print(list(big)[:12], len(big))
copied = big.copy()
copied.add(5)
print(list(copied)[:8], list(set(list(big)))[:8], list(frozenset(big))[:8])
