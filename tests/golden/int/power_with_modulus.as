# pow() with three arguments: signs, inverses, odd moduli, and types that decline.
def attempt(*args, **names):
    try:
        print(args, names, pow(*args, **names))
    except Exception as error:
        print(args, names, f'{type(error).__name__}: {error}')


for base in (0, 1, 2, -2, 7, 12, -15):
    for exponent in (0, 1, 2, 5, -1, -3):
        for modulus in (1, -1, 2, 7, -7, 15):
            attempt(base, exponent, modulus)
attempt(3, 2**200, 1000007)
attempt(2**100 + 1, 3**50, 2**61 - 1)
attempt(3, -1, 2**127 - 1)
attempt(12345678901234567890, 98765432109876543210, -(10**25 + 13))
attempt(2, 10, 0)
attempt(2, -1, 0)
attempt(4, -1, 8)
attempt(0, -1, 5)
attempt(2, 3, None)
attempt(2, -3, None)
attempt(2.0, 3, 5)
attempt(2, 3.0, 5)
attempt(2, 3, 5.0)
attempt(2j, 3, 5)
attempt('2', 3, 5)
attempt(True, True, True)
attempt(2, mod=5, exp=3)
attempt(base=5, exp=-2)
attempt(5)
attempt(1, 2, 3, 4)


class Modular:
    def __pow__(self, exponent, modulus='none'):
        return ('pow', exponent, modulus)

    def __rpow__(self, base, modulus='none'):
        return ('rpow', base, modulus)


m = Modular()
print(pow(m, 2), pow(m, 2, 3), m ** 4, pow(2, m), 3 ** m)
attempt(2, 3, 'm')
