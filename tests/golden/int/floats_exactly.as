# int and float meet: conversion rounds half to even, comparison is exact, overflow is told.
def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(f'{type(error).__name__}: {error}')


edge = 2**53
for n in range(edge - 2, edge + 6):
    f = float(n)
    print(n - edge, int(f) - edge, n == f, n < f, n > f, f == n, hash(n) == hash(f), n in {f})
for n in (2**54 + 1, 2**54 + 2, 2**54 + 3, 2**54 + 6, 2**64 - 1, 2**64 - 2**10, 2**64 - 2**10 - 1, 10**22, 10**23, 3**60):
    print(n, float(n), int(float(n)) - n, float(-n) == -float(n))
largest = int(1.7976931348623157e308)
half_step = 2**(1023 - 53)
print(float(largest) == 1.7976931348623157e308, float(largest + half_step - 1))
attempt(lambda: float(largest + half_step))
attempt(lambda: float(-10**400))
attempt(lambda: 10**400 * 1.0)
attempt(lambda: 10**400 + 1j)
attempt(lambda: 1.0 ** 10**400)
for big in (10**400, -10**400):
    print(big > 1e308, big < float('inf'), big == float('inf'), big > float('nan'), big != float('nan'), float('-inf') < big)
for f in (1e300, -1e300, 0.5, -0.5, 5e-324, 123456789.75, -123456789.75):
    print(int(f), f == int(f), f < int(f), int(f) <= f)
attempt(lambda: int(float('inf')))
attempt(lambda: int(float('-inf')))
attempt(lambda: int(float('nan')))
print(2**1000 // 1.0e290, 2**60 % 1e9, divmod(2**60, 0.1 + 0.2))
print(sorted([2**53 + 1, 2.0**53, 2**53 - 1, 2.0**53 + 2]))
