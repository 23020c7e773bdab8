import math
print(math.gcd(), math.gcd(12), math.gcd(-12, 18), math.gcd(0, 0), math.gcd(2**100, 6**50), math.gcd(10, 15, 35), math.gcd(True, 5))
print(math.lcm(), math.lcm(4, 6), math.lcm(-4, 6, 10), math.lcm(0, 5), math.lcm(2**64, 3**40))
print([math.factorial(n) for n in range(12)], math.factorial(25), math.factorial(60))
print([math.comb(10, k) for k in range(12)], math.comb(100, 50), math.comb(10**20, 3), math.comb(3, 10**30), math.comb(300, 150))
print([math.perm(6, k) for k in range(8)], math.perm(6), math.perm(10**20, 2), math.perm(5, None))
print([math.isqrt(n) for n in range(17)], math.isqrt(2**64 - 1), math.isqrt(2**64), math.isqrt(10**60 - 1), math.isqrt(2**122 - 1))
