# stress: every 97 (a long program)
# Whole-number puzzles: Collatz, Fibonacci, Pascal, digits, partitions, Ackermann, knapsack of change.
from functools import lru_cache
from itertools import accumulate, islice


@lru_cache(maxsize=None)
def collatz(n):
    return 1 if n == 1 else 1 + collatz(n // 2 if n % 2 == 0 else 3 * n + 1)


@lru_cache(maxsize=None)
def partitions(n, largest):
    if n == 0:
        return 1
    return sum(partitions(n - k, k) for k in range(min(n, largest), 0, -1))


def fibonacci():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b


def fast_fibonacci(n):
    if n == 0:
        return 0, 1
    a, b = fast_fibonacci(n // 2)
    c, d = a * (2 * b - a), a * a + b * b
    return (d, c + d) if n & 1 else (c, d)


def change(amount, coins=(200, 100, 50, 20, 10, 5, 2, 1)):
    ways = [1] + [0] * amount
    for coin in coins:
        for value in range(coin, amount + 1):
            ways[value] += ways[value - coin]
    return ways[amount]


print(max(range(1, 3000), key=collatz), [collatz(n) for n in (1, 7, 27, 97, 871)])
print([partitions(n, n) for n in range(0, 60, 6)], list(islice(fibonacci(), 15)), next(x for x in fibonacci() if len(str(x)) == 50))
print(fast_fibonacci(1000)[0], fast_fibonacci(300)[0] == next(islice(fibonacci(), 300, None)))
row = [1]
for _ in range(12):
    print(' '.join(map(str, row)).center(60).rstrip())
    row = [a + b for a, b in zip([0] + row, row + [0])]
print(change(200), change(50), [n for n in range(2, 2000) if sum(d for d in range(1, n) if n % d == 0) == n])
print(sum(map(int, str(2**1000))), sum(map(int, str(3**333))), str(7**777)[-10:], pow(7, 777, 10**10), list(accumulate([1] * 8, lambda a, _: a * 3 + 1)))
print([n for n in range(100, 1000) if sum(int(d)**3 for d in str(n)) == n], [n for n in range(1, 200) if (n * n) % 10**len(str(n)) == n], 123456789 * 8 + 9, [9 * int('1' * k) + k + 1 for k in range(1, 9)])
print(*(f'{n:>3} {n**2:>6} {n**3:>8} {n**0.5:8.4f} {1/n:.6f} {n:08b} {n:o} {n:x}' for n in (1, 2, 7, 10, 42, 100, 255)), sep='\n')
