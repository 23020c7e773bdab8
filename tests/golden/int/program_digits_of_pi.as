# stress: every 97 (a long program)
# Digits of pi and e by streams of big integers, and checks of them.
import sys
from itertools import islice


def pi_digits():
    q, r, t, k, n, l = 1, 0, 1, 1, 3, 3
    while True:
        if 4 * q + r - t < n * t:
            yield n
            q, r, n = 10 * q, 10 * (r - n * t), 10 * (3 * q + r) // t - 10 * n
        else:
            q, r, t, n, k, l = q * k, (2 * q + r) * l, t * l, (q * (7 * k + 2) + r * l) // (t * l), k + 1, l + 2


def machin(digits):
    unit = 10 ** (digits + 10)

    def arctan(x):
        power = total = unit // x
        n, sign = 3, -1
        while power:
            power //= x * x
            total += sign * (power // n)
            sign, n = -sign, n + 2
        return total

    return 4 * (4 * arctan(5) - arctan(239)) // 10 ** 10


def e_digits(digits):
    total = term = 10 ** (digits + 10)
    k = 1
    while term:
        term //= k
        total += term
        k += 1
    return total // 10 ** 10


first = ''.join(map(str, islice(pi_digits(), 300)))
print(first[:60])
print(str(machin(299)) == first, str(machin(1000))[-20:], str(machin(2000)).count('7'))
print(str(e_digits(500))[:50], str(e_digits(500))[-10:])
root = 10 ** 400
x = root
while True:
    y = (x + 2 * root * root // x) // 2
    if abs(x - y) <= 1:
        break
    x = y
print(str(y)[:60], str(y)[-5:])
print('999999' in str(machin(800)), str(machin(800)).index('999999'), sum(map(int, str(machin(500)))))
