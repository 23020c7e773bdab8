# isqrt and gcd of long numbers: checked by what they must satisfy, and summed up.
import math
import random

random.seed(5)
total = 0
for bits in (61, 62, 63, 64, 65, 100, 119, 120, 121, 126, 127, 128, 180, 240, 500, 1000, 3000):
    for turn in range(40):
        common = random.getrandbits(random.choice([1, 10, 61, 62, 100, bits // 3 + 1])) | 1
        a, b = random.getrandbits(bits) * common, random.getrandbits(max(1, bits - random.randrange(0, bits))) * common
        divisor = math.gcd(a, b)
        total = (total * 31 + divisor) % (10**18 + 9)
        n = random.getrandbits(bits)
        root = math.isqrt(n)
        if not root * root <= n < (root + 1) ** 2 or math.isqrt(n * n) != n or math.isqrt(n * n + 2 * n) != n:
            print('wrong root', n)
        if n and math.isqrt(n * n - 1) != n - 1:
            print('wrong root below', n)
    print(bits, total)
fibonacci = [1, 1]
while len(fibonacci) < 1500:
    fibonacci.append(fibonacci[-1] + fibonacci[-2])
print(math.gcd(fibonacci[-1], fibonacci[-2]), math.gcd(fibonacci[1399], fibonacci[1119]))
print(math.gcd(2**1000 - 1, 2**300 - 1) == 2**100 - 1, math.gcd(2**500, 2**300 * 3) == 2**300, math.gcd(2**500, 2**500) == 2**500, math.lcm(2**100, 3**50) == 2**100 * 3**50)
