# // and % and divmod: the quotient is rounded down, the remainder has the divisor's sign.
for a in (7, -7, 0, 2**70, -2**70, 2**62, -2**62, 10**40 + 1):
    for b in (3, -3, 7, -7, 2**65, -2**65, 10**20, -10**40):
        q, r = divmod(a, b)
        print(a, b, q, r, q * b + r == a, (a // b, a % b) == (q, r), 0 <= abs(r) < abs(b), r == 0 or (r < 0) == (b < 0))
for expression in ('1 // 0', '1 % 0', 'divmod(1, 0)', '2**70 // 0', '2**70 % 0', 'divmod(2**70, 0)', '0 // 0', 'True % False',
                   '1 // 0.0', '1 % 0.0', 'divmod(1, 0.0)', 'divmod(1, "a")', '1 // None', '[] % 1'):
    try:
        print(eval(expression))
    except Exception as error:
        print(expression, f'{type(error).__name__}: {error}')
print([-2**61 // -1, -2**62 // -1, 2**61 * 2, -2**61 * 2 - 1, (-2**61) % -1, divmod(-2**63, -1)])
