# stress: every 97 (a long program)
# A toy RSA: keys, messages as numbers, signatures, and breaking a small key.
import math
import random


def egcd(a, b):
    if b == 0:
        return a, 1, 0
    g, x, y = egcd(b, a % b)
    return g, y, x - a // b * y


def probable_prime(n, rng, rounds=20):
    if n % 2 == 0:
        return n == 2
    d, s = n - 1, 0
    while not d & 1:
        d >>= 1
        s += 1
    for _ in range(rounds):
        x = pow(rng.randrange(2, n - 1), d, n)
        if x == 1 or x == n - 1:
            continue
        for _ in range(s - 1):
            x = pow(x, 2, n)
            if x == n - 1:
                break
        else:
            return False
    return True


def new_prime(bits, rng):
    while True:
        n = rng.getrandbits(bits) | 1 << bits - 1 | 1
        if probable_prime(n, rng):
            return n


rng = random.Random(1977)
p, q = new_prime(128, rng), new_prime(128, rng)
n, phi, e = p * q, (p - 1) * (q - 1), 65537
d = pow(e, -1, phi)
print(f'p={p:#x}\nq={q:#x}\nn={n}\nd={d:_d}')
print(d == egcd(e, phi)[1] % phi, e * d % phi, n.bit_length(), math.gcd(e, phi))
message = 'Attack at dawn, Größe ✓'.encode()
m = int.from_bytes(message, 'big')
c = pow(m, e, n)
back = pow(c, d, n)
print(hex(c), back == m, back.to_bytes((back.bit_length() + 7) // 8, 'big').decode())
signature = pow(hash((1, 2, 3)) % n, d, n)
print(pow(signature, e, n) == hash((1, 2, 3)) % n)
# The Chinese remainder theorem makes it quicker.
mp, mq = pow(c, d % (p - 1), p), pow(c, d % (q - 1), q)
print((mq + q * ((mp - mq) * pow(q, -1, p) % p)) == m)


def rho(n):
    x = y = 2
    g = 1
    while g == 1:
        x = (x * x + 1) % n
        y = (y * y + 1) % n
        y = (y * y + 1) % n
        g = math.gcd(abs(x - y), n)
    return g


small = 1000003 * 1000033
f = rho(small)
print(sorted((f, small // f)))
try:
    pow(6, -1, 9)
except ValueError as error:
    print(error)
