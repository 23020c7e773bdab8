# Grouping with zero padding at every width, for ints of every base, floats and negative numbers
for n in (0, 7, 1234, -1234, 1234567, -98765432109876543210):
    for width in (0, 1, 4, 5, 6, 8, 9, 12, 30):
        print(n, width, '|'.join(f'{n:{spec}}' for spec in (f'0{width},' if width else ',', f'0{width}_' if width else '_', f'={width or ""}', f'*={width or ""},', f'+0{width}d', f'<{width or ""},', f'^0{width},')))
for n in (0, 255, -65536, 2**70):
    for width in (0, 5, 12, 25):
        print(n, width, '|'.join(f'{n:{spec}}' for spec in (f'0{width}_x', f'#0{width}_X', f'#0{width}b', f'0{width}_b' if n < 2**20 else 'x', f'#{width or ""}o', f'_>#{width or ""}_x')))
for x in (0.0, 1234.5, -1234567.891, 1e20, 1e-5, float('inf'), float('nan'), -float('inf')):
    for width in (0, 6, 10, 20):
        print(x, width, '|'.join(f'{x:{spec}}' for spec in (f'0{width},', f'0{width},.2f', f'0{width}_.1e', f'+0{width},.0f', f'*^{width or ""},.3g', f'0={width or ""}', f' {width or ""}_.4f', f'z0{width}.0f')))
for text in ('', 'a', 'héllo', '中文', 'a' * 12):
    for spec in ('5', '<5', '>5', '^5', '*<7', '中>8', '.2', '6.3', '^8.1s', '05', '<05', '^05', 's', '0s'):
        print(repr(text), spec, f'{text:{spec}}', end='; ')
    print()
for value, spec in ((5, '1' * 25), (5, '.5d'), ('a', ',')  , ('a', '=5'), ('a', '+'), ('a', '#'), (5, ',_'), (5, '_,'), (5, ',c'), (5, ',n'), (1.5, ',n'), (5, '__'), (5, '00005'), (5, '05<'), (5, '<<5'), (5, '5<'), ('x', '.'), (5, '.'), (1.5, '.999999999999'), (5, ' +'), (5, '+-'), (5, 'zd'), (5, 'zf'), (1, '#c'), (1, '+c'), (-1, 'c'), (2**40, 'c'), (1114112, 'c'), (True, 'd'), (True, ''), (True, 's'), (None, ''), (None, 's'), ([], '>5'), (1j, '05'), (1j, '=9'), (1j, '%'), (b'', 'x'), (object, 'd')):
    try:
        print(repr(value), repr(spec), repr(format(value, spec)))
    except Exception as e:
        print(repr(value), repr(spec), type(e).__name__, e)
