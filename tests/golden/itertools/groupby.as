from itertools import groupby

print([(k, list(g)) for k, g in groupby("aabbbcaa")])
print([(k, "".join(g)) for k, g in groupby("AaBbb", key=str.lower)])
print([k for k, _ in groupby([1, 1, 2, 3, 3])], list(groupby([])))
# A group ends when the next one begins, read or not.
g = groupby([1, 1, 2, 3, 3])
first, items = next(g)
second, more = next(g)
print(first, list(items), second, list(more), list(more))
third, rest = next(g)
print(third, next(rest), next(rest), next(rest, "end"), next(g, "end"))
