# Hashes of frozensets and tuples of numbers are CPython's.
for value in [frozenset(), frozenset([0]), frozenset([1, 2, 3]), frozenset([3, 2, 1]), frozenset([-1]), frozenset([-2]), frozenset([1.5, 2**70]),
              frozenset([frozenset()]), frozenset([frozenset([1]), 2]), frozenset(range(100)), frozenset([True, 0]), frozenset([(1, 2)])]:
    print(hash(value), end=" ")
print()
for value in [(), (0,), (1, 2), (2, 1), (-1,), (-2,), (1, (2, 3)), (1.0, 2), (1, 2.0), (2**61 - 1,), (2**61,), (0.5,), ((), ()), ((),), tuple(range(50)), (True,), (frozenset([1]),)]:
    print(hash(value), end=" ")
print()
print(hash(range(5)), hash(range(0, 10, 3)), hash(range(0, 11, 3)), hash(range(10**30)))
print(hash(1.5), hash(float("inf")), hash(-float("inf")), hash(0.0), hash(-0.0), hash(1e300), hash(2**61 - 2), hash(2**61), hash(-2**61), hash(-1), hash(-1.0))
print(hash(1 + 2j), hash(1j), hash(3 + 0j), hash(True), hash(False))
print(hash((1, "a")) == hash((1, "a")), hash((1, 2)) == hash((1.0, 2.0)), hash(frozenset("ab")) == hash(frozenset("ba")))
for bad in [[], {}, set(), ([],), (1, (2, [3])), slice(1), bytearray()]:
    try:
        print(hash(bad))
    except TypeError as e:
        print(type(bad).__name__, e)
nested = ()
for i in range(200):
    nested = (nested, i)
print(hash(nested) == hash(nested), isinstance(hash(nested), int))
