# The order of sets that come from dicts and their views: how large the set was made at once shows in it.
a = {'ababab':1, '-4.5':2, "it's":3, 'aaa':4, 'a':5, 'ßtraße':6, 'ǅ ŉ':7, '  ':8}
b = {'x':1, 'aaa': 2, 'q': 3}
k = list(a)
for n in (3, 5, 8):
    c = dict.fromkeys(k[:n], 0)
    print(c.keys() | b.keys(), c.keys() | b, c.keys() | k, c.keys() & a, c.keys() ^ b.keys(), c.keys() - b.keys(), c.items() | b.items(), c.items() ^ b.items(), c.items() & a.items())
    print({*c}, {*c, *b}, set(c) | set(b), set(c) ^ set(b), set(c).union(b, k), set(c).symmetric_difference(b), set(k).intersection(c), set(k) & set(c), set(k) - set(c), set(k).difference(c), set(k).difference(list(c)))
    print(b.keys() | c, b.keys() ^ c, set(map(str, range(n))) , set(range(n * 5)) - set(range(n)), set(range(n*5)).difference(range(2, n)), frozenset(c) | frozenset(b))
    print(c.keys() - k, a.keys() - b, a.keys() - c, a.keys() & c, a.keys() & k, a.keys() ^ k, a.keys() ^ c)
