# The same stream as CPython's for every kind of seed, and every way of drawing bits.
import random

for seed in (0, 1, -1, 12345678901234567890, -2**100, 2**32, True, 1.5, -0.0, 0.0, float('inf'), '', 'hello', 'é€', b'', b'bytes', bytearray(b'x')):
    r = random.Random(seed)
    print(repr(seed), r.random(), [r.getrandbits(k) for k in (0, 1, 8, 31, 32, 33, 64, 65, 200)], r.randbytes(0), r.randbytes(3), r.randbytes(9), r.random())
for version in (1, 2):
    for seed in ('abc', b'abc', 5, 'é', '', 2.5):
        random.seed(seed, version)
        print(version, repr(seed), random.random())
for wrong in ([1], (1,), {}, 1j, object, {1}):
    try:
        random.seed(wrong)
    except TypeError as error:
        print(error)
random.seed(7)
first = [random.random() for _ in range(3)]
random.seed(a=7)
print(first == [random.random() for _ in range(3)])
for bits in (-1, 1.5, 'x', None, 2**31, 2**70):
    try:
        random.getrandbits(bits)
    except Exception as error:
        print(bits, f'{type(error).__name__}: {error}')
