# //, % and divmod of floats: floor, the divisor's sign, signed zeros, and what rounding does to them.
for a in (7.5, -7.5, 0.0, -0.0, 1e20, -1e-20, 0.1, 5e-324):
    for b in (2.0, -2.0, 0.1, -0.1, 1e-5, 1e300, 3, -3):
        print(a, b, a // b, a % b, divmod(a, b))
print(1.0 % 0.1, 1.0 // 0.1, 0.3 % 0.1, 6.0 % 0.2, -1 % 1.0, -1e-300 % 1.0, 5 % -1.0, -0.0 % 5, 0.0 % -5.0)
print(2**53 % 3.0, 10**17 % 7.0, 1e17 % 7, (10**17) % 7, 5.5 // True, divmod(-5, 2.0), divmod(5.0, -2), divmod(True, 0.3))
