# repr() of a float is the shortest decimal that reads back as it.
import random

for f in (0.1, 0.2, 0.1 + 0.2, 1/3, 2/3, 1e15, 1e16, 1e17, 123456789012345680.0, 9007199254740993.0, 1e21, 1e22, 1e23, 8.41e21, 9.5e-5,
          0.0001, 0.00001, 1.5e-5, 1e100, 1.7976931348623157e308, 2.2250738585072014e-308, 2.225073858507201e-308, 5e-324, 1e-323, 4.35,
          9.5367431640625e-07, 2.0**-30, 2.0**70, 2.0**0.5, 5e-5, 100000.0, 999999999999999.9, 9999999999999998.0, 1e16 - 2, -0.0, 1e-7):
    print(repr(f), str(f), f'{f}', float(repr(f)) == f)
random.seed(7)
bad = 0
for i in range(3000):
    f = random.choice([1, -1]) * random.random() * 10.0 ** random.randint(-320, 308)
    text = repr(f)
    bad += float(text) != f
    digits = text.lower().lstrip('-').split('e')[0].replace('.', '').strip('0')
    if len(digits) > 1:
        bad += float(f'{f:.{len(digits) - 2}e}') == f and len(digits) > 1 and float(f'{f:.{len(digits) - 2}e}') != 0
print('bad', bad)
for exponent in range(-1074, 1024, 131):
    print(exponent, repr(2.0 ** exponent), repr(-(2.0 ** exponent)))
