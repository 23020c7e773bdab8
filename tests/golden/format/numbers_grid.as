# Every presentation type over telling numbers, with signs, grouping, zero padding, alternate forms and precision
numbers = [0, 7, -1234567, 10**24, True, 0.0, -0.0, 0.5, -1234.5678, 1e-7, 1e22, 123456789.987654321, float('inf'), float('-nan'), 1.5 - 2.25j, 0j]
specs = ['', '+', ' ', '08', '+012', ',', '_', '012,', '=+12', '*^15', '#', '#x', '#o', '#b', '#X', '_x', '_b', 'd', ',d', 'n', 'c', '.0f', '.3f', '+.2f', ',.2f', '012.1f', '#.0f', 'z.1f', '.2e', '#.0e', 'E', 'g', '.3g', '#.3g', 'G', '.1%', '%', ',.3%', '.5', '10.3', '#.5', '<8', '>8', '^8', 'é^9', 's', 'r', '5d', '.2d', ',x', '_c', 'z', 'zd']
for spec in specs:
    results = []
    for n in numbers:
        try:
            results.append(format(n, spec))
        except Exception as e:
            results.append(f'{type(e).__name__}({e})')
    runs = []
    for r in results:
        if runs and runs[-1][0] == r:
            runs[-1][1] += 1
        else:
            runs.append([r, 1])
    print(repr(spec), *(f'{r!r} x{n}' if n > 1 else repr(r) for r, n in runs))
