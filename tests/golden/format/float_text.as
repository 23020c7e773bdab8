# The shortest text that reads back as the same float, and exact digits.
for v in (1.0, 0.1, 1e16, 1e15, 123456789012345680.0, 1e-4, 1e-5, 0.1 + 0.2, 1 / 3, 2.0**53, 1e22, 1e23, 5e-324, 1.7976931348623157e308, -0.0, 100000000000000000000.0, 1e100):
    print(repr(v), str(v), '%s' % v, format(v), '%r' % v, '%g' % v, '%.17g' % v, f'{v:.3}')
print('%.50f' % 0.1)
print('%.60e' % 1e23)
print(format(5e-324, '.20e'), format(1e300, '.0f'))
print(format(2.0**-1074, '.1074f')[-30:], len(format(1.5, '.2000f')), format(1.5, '.2000f')[-5:])
