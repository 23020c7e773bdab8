# Signs, borders of the word and of 60-bit digits, floor division.
numbers = [0, 1, -1, 7, -7, 2**61 - 1, -2**61, 2**64, -2**64 - 1, 10**30]
for a in numbers:
    for b in numbers:
        print(a + b, a - b, a * b, end=" ")
        if b:
            q, r = divmod(a, b)
            assert q == a // b and r == a % b and q * b + r == a and abs(r) < abs(b)
            print(q, r, end="")
        print()
print(2**61 - 1 + 1, -2**61 - 1, 2**120 * 2**120, (2**200 + 1) * (2**200 - 1))
x = 12345
for _ in range(5):
    x = (x * 6364136223846793005 + 1442695040888963407) % 2**64
    print(x)
h = 0xcbf29ce484222325
for c in b"hello":
    h = ((h ^ c) * 0x100000001b3) & 0xffffffffffffffff
print(hex(h))
f = 1
for i in range(1, 60):
    f *= i
print(f)
