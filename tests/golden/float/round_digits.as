# round() of floats: half to even, the decimal text decides, far digits, errors.
def attempt(*args):
    try:
        result = round(*args)
        print(args, repr(result), type(result).__name__)
    except Exception as error:
        print(args, f'{type(error).__name__}: {error}')


for f in (0.5, 1.5, 2.5, -0.5, -1.5, 2.675, 1.005, 0.125, 0.375, 1e22, 123456.789, -1e-7, 5e-324, 1.7976931348623157e308):
    for digits in (None, 0, 1, 2, -1, -5, 15, 17, 308, 325, -308, -309, -400):
        attempt(f, digits)
for f in (float('inf'), float('-inf'), float('nan')):
    attempt(f)
    attempt(f, 0)
    attempt(f, 2)
attempt(1.5, 1.0)
attempt(1.5, 'x')
attempt(1.5, 2**70)
attempt(1.5, -2**70)
attempt(1e308, -308)
attempt(1.7e308, -308)
attempt(9.5)
attempt(0.49999999999999994)
attempt(4503599627370497.5)
attempt(-0.0)
attempt(-0.4)
attempt(-0.4, 0)
attempt(1.5, True)
attempt(2.5, 1, 1)
print([round(x / 8, 2) for x in range(-9, 10)], [round(x / 2) for x in range(-9, 10)])
