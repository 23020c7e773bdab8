# round() of ints: to tens, half to even; to digits, itself.
def attempt(*args):
    try:
        result = round(*args)
        print(args, result, type(result).__name__)
    except Exception as error:
        print(args, f'{type(error).__name__}: {error}')


class Sub(int):
    pass


for value in (0, 5, 15, 25, -5, -15, -25, 14, 16, 1234567, 999999999999999999995, -10**25 - 5 * 10**10, 2**100):
    for places in (-1, -2, -3, -11, -21, -30):
        attempt(value, places)
attempt(15, 0)
attempt(15, 1)
attempt(15, None)
attempt(15)
attempt(2**70)
attempt(True)
attempt(True, -1)
attempt(Sub(25), -1)
attempt(15, 2**70)
attempt(15, 1.0)
attempt(15, '1')
attempt(5 * 10**4000, -4001)
attempt('15')
attempt(None, 1)
attempt()
print([round(n, -1) for n in range(-30, 31, 5)])
