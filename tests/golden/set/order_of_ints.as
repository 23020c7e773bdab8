print({3, 1, 2}, {8, 0, 16}, {100, 10, 1, 1000}, {-1, -2, 5}, {5, 3.0, True, 0.5}, set(range(20)), set([7, 7, 3]))
s = set()
for i in range(8):
    s.add(i)
s.add(32)
print(s)
s.discard(3)
s.add(64)
print(s)
s.discard(1)
s.discard(5)
s.add(96)
print(s, s.pop(), s)
s.add(128)
print(s)
a, b = set(range(0, 40, 3)), set(range(0, 40, 4))
print(a | b, a & b, a - b, b - a, a ^ b, sep="\n")
a |= b
print(a)
a -= set(range(20))
print(a)
a ^= {1, 2, 36}
print(a)
a &= set(range(30, 40))
print(a, a.copy(), set(list(a)), frozenset(a))
big = {i * 37 % 1009 for i in range(300)}
print(sum(x * i for i, x in enumerate(big)))
for i in range(0, 1009, 2):
    big.discard(i)
print(sum(x * i for i, x in enumerate(big)), len(big))
print([big.pop() for _ in range(20)])
for i in range(1000, 1100, 7):
    big.add(i)
print(sum(x * i for i, x in enumerate(big.union([5, 3000, 77], {i: 0 for i in range(9)}))))
