# Format specifications of complex numbers.
for c in (0j, 1 + 2j, -1.5 + 0j, 3.14159 - 2.71828j, 1234567.891 + 0.0001j, complex('nan'), complex(0, float('inf')), 1e20 - 1e-20j):
    for spec in ('', '.2', '.3f', 'g', 'e', '10', '>30', '<30.2f', '^30.1e', '*^25g', '+', '+.1f', ' .2f', ',', ',.2f', '_.1f', 'n', '#.3g',
                 '.0f', '.20g', 'E', 'F', 'G', 'z.0f', '010', '=10', 'd', '%', 's', 'x', '.', '5.1j', '<', '0>20'):
        try:
            print(c, repr(spec), repr(format(c, spec)))
        except ValueError as error:
            print(c, repr(spec), error)
print(f'{1+2j:.1f} {1j!r:>8} {2j!s}', '{:+.0f}'.format(1 - 1j), '%s %r' % (1j, -1j))
for template in ('%d', '%f', '%g', '%x', '%c'):
    try:
        print(template % 1j)
    except TypeError as error:
        print(error)
