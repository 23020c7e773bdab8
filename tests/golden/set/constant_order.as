# The compiler folds what it knows before it builds a set of constants: the order of the items shows it.
print({7, -1, -2, -2, (2**61 + 1)})
print({42, 2, 2**61 + 1}, {2**61 + 1, 2, 42})
print({256, 922930481919697773124897611065865365943132193, 2**61 + 1, (), 255})
print({2**100, 3**50, -2**70, ~2**65, 10**18 * 10**18, 5})
print({1 + 2j, 3.5 * 2, -0.5, 7 // 2.0, 2**-1, 100})
print({'ab' * 3, 'a' + 'b', 'abc'[1], b'x' * 4, 17})
print({(1, 2) * 2, (1,) + (2, 3), (9, 8, 7)[1], 33, 64})
print({not 1, -True - 1, 65, 33, 129})
print({1, 2**61, 2**200, 65})           # too large to be folded: made one by one
print({'x' * 5000 == '', 9, 17, 1})
name = 8
print({name, 16, 2**61 + 7, 24})
for item in {2**61 + 1, 7, -2, 14}:
    print(item, end=' ')
print(3 in {2**61 + 1, 3}, frozenset({2**61 + 1, 7, -2}))
for i in {2, -1, 42, -7, 0xdeadbeefcafebabe}: print(i, end=' ')
print([a for a in {2, -1, 42, -7, 0xdeadbeefcafebabe}], list({2, -1, 42, -7, 0xdeadbeefcafebabe}), [*{2, -1, 42, -7, 0xdeadbeefcafebabe}], [a for b in 'x' for a in {2, -1, 42, -7, 0xdeadbeefcafebabe}], list(a for a in {2, -1, 42, -7, 0xdeadbeefcafebabe}), {a:1 for a in {2, -1, 42, -7, 0xdeadbeefcafebabe}})
print([a for a in {42, -7, 1}], [a for a in {1, 33, 17, 65}], [a for a in {-7, 42}])
for i in {-7, 42}: print(i)
