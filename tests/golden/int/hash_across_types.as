# Numbers that are equal hash alike, whatever their type.
modulus = 2**61 - 1
for n in (0, 1, -1, -2, 2**31, modulus - 1, modulus, modulus + 1, -modulus, -modulus - 1, 2**61, 2**64, 10**30, -10**30, 2**200):
    print(n, hash(n), hash(-n), hash(n) == hash(float(n)) if float(n) == n else 'inexact')
for f in (0.0, -0.0, 0.5, -0.5, 1.5, 1e300, -1e300, 5e-324, 2.0**61, 2.0**-61, float('inf'), float('-inf'), 3.14):
    print(f, hash(f))
for c in (0j, 1j, 1 + 2j, -1 - 1j, 2.5 + 0j, complex(2**61, 0), complex('inf'), complex(0, float('-inf')), 1e10j):
    print(c, hash(c), hash(c) == hash(c.real) if c.imag == 0 else '')
print(hash(True), hash(False), {1: 'a', 1.0: 'b', True: 'c', 1 + 0j: 'd'}, {0, 0.0, False, -0.0, 0j}, len({2**53, 2.0**53, 2**53 + 1}))
table = {}
for key in (10**20, 1e20, complex(1e20), 5, 5.0, True, 1):
    table[key] = table.get(key, 0) + 1
print(table)
print((1 << 61) - 1 in {0: 1}, hash((1 << 61) - 1) == hash(0), hash(-1) == hash(-2))
