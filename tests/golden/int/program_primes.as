# stress: every 97 (a long program)
# Primes in several ways: a sieve, trial division, Miller-Rabin, factors, perfect numbers, Goldbach.
def sieve(limit):
    flags = bytearray([1]) * (limit + 1)
    flags[:2] = b'\0\0'
    for i in range(2, int(limit ** 0.5) + 1):
        if flags[i]:
            flags[i * i::i] = bytes(len(range(i * i, limit + 1, i)))
    return [i for i, flag in enumerate(flags) if flag]


def is_prime(n):
    if n < 2:
        return False
    for p in (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37):
        if n % p == 0:
            return n == p
    d, s = n - 1, 0
    while d % 2 == 0:
        d //= 2
        s += 1
    for a in (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37):
        x = pow(a, d, n)
        if x in (1, n - 1):
            continue
        for _ in range(s - 1):
            x = x * x % n
            if x == n - 1:
                break
        else:
            return False
    return True


def factors(n):
    found = {}
    p = 2
    while p * p <= n:
        while n % p == 0:
            found[p] = found.get(p, 0) + 1
            n //= p
        p += 1 if p == 2 else 2
    if n > 1:
        found[n] = found.get(n, 0) + 1
    return found


primes = sieve(10000)
print(len(primes), primes[:10], primes[-3:], sum(primes))
print(all(is_prime(p) for p in primes), [n for n in range(2, 200) if is_prime(n)] == [p for p in primes if p < 200])
for n in (360, 9999991, 2**32 + 1, 600851475143, 10**12 + 39):
    print(n, ' * '.join(f'{p}^{k}' if k > 1 else str(p) for p, k in factors(n).items()), is_prime(n))
print([p for p in range(2, 130) if is_prime(2**p - 1)], is_prime(2**521 - 1), is_prime(2**523 - 1))
print([n for n in range(2, 10000) if sum(d for d in range(1, n // 2 + 1) if n % d == 0) == n] if False else [2**(p - 1) * (2**p - 1) for p in (2, 3, 5, 7, 13)])
print([next((p, n - p) for p in primes if is_prime(n - p)) for n in range(100, 130, 2)])
twins = [(p, q) for p, q in zip(primes, primes[1:]) if q - p == 2]
print(len(twins), twins[-1], max((q - p, p) for p, q in zip(primes, primes[1:])))
