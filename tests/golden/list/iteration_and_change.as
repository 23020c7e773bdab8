a = [1, 2, 3]
for x in a:
    if len(a) < 6:
        a.append(x * 10)
    print(x, end=" ")
print()
a = [1, 2, 3, 4, 5, 6]
for x in a:
    a.remove(x)
print(a)
a = [3, 2, 1]
for i, x in enumerate(a):
    a.sort()
    print(i, x)
first, *rest = [1, 2, 3]
*init, last = (1, 2, 3)
a, (b, *c), d = 1, [2, 3, 4], 5
print(first, rest, init, last, a, b, c, d)
try:
    x, y = [1]
except ValueError as e:
    print(e)
try:
    x, y = [1, 2, 3]
except ValueError as e:
    print(e)
