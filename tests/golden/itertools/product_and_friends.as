# product, permutations, combinations: orders, repeats, sizes, empties, arguments consumed at once.
# stress: every 97 (thousands of tuples)
from itertools import product, permutations, combinations, combinations_with_replacement, islice
import math

print(list(product("ab", [1, 2])), list(product([1, 2], repeat=2)), list(product("ab", [1], repeat=2)), list(product()), list(product([], "ab")), list(product("ab", repeat=0)), list(product([], repeat=0)))
for r in (None, 0, 1, 2, 3, 4):
    print(r, ["".join(p) for p in permutations("abc", r)])
for r in (0, 1, 2, 3, 4):
    print(r, ["".join(c) for c in combinations("abcd", r)], ["".join(c) for c in combinations_with_replacement("abc", r)])
print(list(combinations_with_replacement("", 1)), list(combinations_with_replacement("", 0)), list(combinations("", 0)), list(permutations("")), list(permutations([], 1)))
for n in range(5):
    for k in range(5):
        assert len(list(combinations(range(n), k))) == math.comb(n, k) and len(list(permutations(range(n), k))) == math.perm(n, k), (n, k)
        assert len(list(combinations_with_replacement(range(n), k))) == (math.comb(n + k - 1, k) if n or k else 1 if not k else 0), (n, k)


def loud(name, *items):
    for i in items:
        print(name, i, end="; ")
        yield i


p = product(loud("a", 1, 2), loud("b", 3))
print("made", next(p))
c = combinations(loud("c", 1, 2, 3), 2)
print("made", next(c), list(c), list(c))
items = [1, 2, 3]
p = permutations(items, 2)
items.clear()
print(list(p))
mixed = [[], None, "x"]
print(next(permutations(mixed))[0] is mixed[0], list(combinations([1, 1, 2], 2)), len(set(permutations([1, 1, 2]))), sum(1 for _ in product(range(10), repeat=3)))
print(list(islice(permutations(range(8)), 719, 723)), list(islice(combinations(range(20), 10), 1000, 1002)), list(islice(product(range(100), repeat=3), 1234, 1236)))
print([p for p in permutations([1, 2, 3]) if p == tuple(sorted(p))], max(permutations("bca")), ["".join(x) for x in product("01", repeat=3)], sorted(map("".join, permutations("aab", 2))))
for x, y in product(range(2), "ab"):
    print(x, y, end=" ")
for (a, b), c in product(combinations("xyz", 2), [1]):
    print(a, b, c, end=" ")
print()
