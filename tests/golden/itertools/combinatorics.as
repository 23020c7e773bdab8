from itertools import *

print(list(product("ab", [1, 2])), list(product([0, 1], repeat=3)), list(product()), list(product([1], [])), list(product("ab", repeat=0)))
print(list(permutations("abc")), list(permutations("abcd", 2)) == [p for p in product("abcd", repeat=2) if p[0] != p[1]], list(permutations([1], 2)), list(permutations([], 0)))
print(list(combinations("abcd", 2)), list(combinations([1, 2], 0)), list(combinations([1], 2)), list(combinations(range(5), 4)))
print(list(combinations_with_replacement("abc", 2)), list(combinations_with_replacement([], 0)), list(combinations_with_replacement([], 1)))
print(sum(1 for _ in permutations(range(6))), sum(1 for _ in combinations(range(12), 5)), sum(1 for _ in product(range(7), repeat=3)))
