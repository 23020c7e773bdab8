# Format specifications of floats.
def attempt(value, spec):
    try:
        print(repr(value), repr(spec), repr(format(value, spec)))
    except Exception as error:
        print(repr(value), repr(spec), f'{type(error).__name__}: {error}')


specs = ('', 'f', '.0f', '.1f', '.3f', 'e', '.0e', '.2E', 'g', '.3g', '.10g', 'G', '%', '.1%', 'n', '10', '<10', '^10', '>10.1f', '=+10.1f',
         '+', ' ', '-', '010.2f', ',', ',.2f', '_.1f', '015,.1f', '#.0f', '#g', '#.3e', '*^12.2f', '.2', '.0', 'z.1f', 'z', 'F')
for value in (0.0, -0.0, 1.0, 1234567.891, -0.04, 1e-7, 2.5, 1e16, 123456789012345678.0, float('inf'), float('nan')):
    for spec in specs:
        attempt(value, spec)
for spec in ('d', 'x', 's', 'c', 'b', ',_', '_,', ',n', '.', '.f', '1.2.3', '==', 'ff', '.-1f', '5 f', '{}', '.99999999999f', '0<', 'zz', 'z,d'):
    attempt(1.5, spec)
attempt(1e300, '.400f')
attempt(0.1, '.60f')
attempt(5e-324, '.3e')
attempt(1/3, '.50g')
print(f'{3.14159:{8}.{3}f}|', f'{-1.5:=+08.2f}', '{:>+9.2e}'.format(12345.678), f'{1e3:,}', f'{0.5:.0%}', f'{2.5:.0f}{3.5:.0f}')
print('%f %.2f %e %g %G %5.1f|%-8.2f|%+.1f|% .1f|%08.3f|%#.0f|%r|%s' % ((1.5,) * 13))
print('%.0f %.0f %.0f %g %g %.3g' % (0.5, 1.5, 2.5, 1e5, 1e6, 0.00001234), '%5.1f%%' % 45.25, '%.50f' % 0.1)
