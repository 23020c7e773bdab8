# Long numbers: products, quotients, powers and texts that check each other.
import sys

sys.set_int_max_str_digits(0)
a = 3**2000 + 17
b = 7**1100 - 5
print(len(str(a * b)), a * b // a == b, a * b % b, (a * b + 3) % b, divmod(a * b + 12345, a) == (b, 12345))
print((a + b) * (a - b) == a * a - b * b, (a ** 3 - b ** 3) % (a - b), pow(a, 5) == a * a * a * a * a)
for bits in (60, 61, 119, 120, 121, 127, 128, 240, 2399, 2400, 2401, 5000):
    n = (1 << bits) - 1
    print(bits, n.bit_length(), (n * n).bit_length(), n * n == (1 << 2 * bits) - (1 << bits + 1) + 1, (n * n) >> bits == n - 1,
          int(str(n)) == n, int(hex(n), 16) == n, -n - 1 == ~n, (n + 1) * (n + 1) == 1 << 2 * bits)
factorial = 1
for i in range(1, 301):
    factorial *= i
text = str(factorial)
print(len(text), text[:30], text[-80:].count('0'), sum(map(int, text)))
fibonacci = [0, 1]
while len(fibonacci) < 500:
    fibonacci.append(fibonacci[-1] + fibonacci[-2])
print(fibonacci[-1])
x = 10**50
for i in range(20):
    x = (x * x + 12345 * i) % (10**61 + 7 * i + 1) - 10**59
print(x)
print(int('9' * 3000) + 1 == 10**3000, str(10**3000 - 1) == '9' * 3000, str(-10**700)[:5], len(bin(10**700)), len(oct(10**700)))
