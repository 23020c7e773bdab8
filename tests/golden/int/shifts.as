# Shifts: by nothing, by far too much, of negative numbers, and by what is no count.
def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(f'{type(error).__name__}: {error}')


for value in (0, 1, -1, 5, -5, 2**62, -2**62, 2**64 + 1, -3**50):
    print([value << n for n in (0, 1, 3, 60, 64, 65, 130)])
    print([value >> n for n in (0, 1, 3, 59, 60, 61, 64, 120, 200, 10**6, 2**100)])
attempt(lambda: 1 << -1)
attempt(lambda: 1 >> -1)
attempt(lambda: -1 >> -2**100)
attempt(lambda: 0 << -1)
attempt(lambda: 0 << 2**100)
attempt(lambda: 0 >> 2**100)
attempt(lambda: 1 << 2**100)
attempt(lambda: (-7) >> 2**70)
attempt(lambda: 1 << 1.0)
attempt(lambda: 1.0 >> 1)
attempt(lambda: '1' << 1)
attempt(lambda: True << True)
attempt(lambda: None << 1)
n = 1
n <<= 100
n >>= 98
print(n)
try:
    n <<= 'a'
except TypeError as error:
    print(error)
print((1 << 1000) >> 999, ((1 << 1000) - 1).bit_length(), (-(1 << 1000)) >> 1000, (-(1 << 1000) - 1) >> 1000)
print(sum((x << i) & 0xff for i, x in enumerate(range(-20, 20))))
