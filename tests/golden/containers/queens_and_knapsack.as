# stress: every 97 (a long program)
# Backtracking over lists and sets, dynamic programming over lists and dicts, memo by dict.
def queens(n):
    out = []

    def place(row, columns, up, down, chosen):
        if row == n:
            out.append(tuple(chosen))
            return
        for c in range(n):
            if c not in columns and row + c not in up and row - c not in down:
                place(row + 1, columns | {c}, up | {row + c}, down | {row - c}, chosen + [c])

    place(0, frozenset(), frozenset(), frozenset(), [])
    return out


def knapsack(items, room):
    best = [(0, ())] * (room + 1)
    for name, weight, value in items:
        for w in range(room, weight - 1, -1):
            best[w] = max(best[w], (best[w - weight][0] + value, best[w - weight][1] + (name,)))
    return best[room]


def edit_distance(a, b, memo={}):
    if (a, b) not in memo:
        memo[a, b] = len(a) or len(b) if not (a and b) else min(edit_distance(a[1:], b) + 1, edit_distance(a, b[1:]) + 1, edit_distance(a[1:], b[1:]) + (a[0] != b[0]))
    return memo[a, b]


def partitions(n, most=None):
    if n == 0:
        yield []
    for first in range(min(n, most or n), 0, -1):
        for rest in partitions(n - first, first):
            yield [first, *rest]


def subsets(items):
    return [[]] if not items else [s + t for s in subsets(items[:-1]) for t in ([], [items[-1]])]


def change(amount, coins):
    ways = [1] + [0] * amount
    for c in coins:
        for a in range(c, amount + 1):
            ways[a] += ways[a - c]
    return ways[-1]


print([len(queens(n)) for n in range(1, 7)], queens(6)[0], knapsack([("a", 3, 4), ("b", 4, 5), ("c", 2, 3)], 6), edit_distance("kitten", "sitting"))
print(list(partitions(5)), sorted(subsets([1, 2, 3]), key=lambda s: (len(s), s)), change(100, [1, 5, 10, 25, 50]))
collatz = {1: 1}
for n in range(1, 500):
    trail = []
    while n not in collatz:
        trail.append(n)
        n = n // 2 if n % 2 == 0 else 3 * n + 1
    for i, m in enumerate(reversed(trail), 1):
        collatz[m] = collatz[n] + i
print(max(range(1, 500), key=collatz.get), len(collatz) > 500, collatz[27])
