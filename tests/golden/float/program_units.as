# stress: every 97 (a long program)
# A unit converter: tables of factors, temperatures, formats, what cannot be converted.
FACTORS = {
    'length': {'m': 1.0, 'km': 1000.0, 'cm': 0.01, 'mm': 0.001, 'in': 0.0254, 'ft': 0.3048, 'yd': 0.9144, 'mi': 1609.344},
    'mass': {'kg': 1.0, 'g': 0.001, 't': 1000.0, 'lb': 0.45359237, 'oz': 0.028349523125},
    'time': {'s': 1.0, 'min': 60.0, 'h': 3600.0, 'd': 86400.0, 'ms': 0.001},
}
TO_KELVIN = {'K': lambda t: t, 'C': lambda t: t + 273.15, 'F': lambda t: (t + 459.67) * 5 / 9}
FROM_KELVIN = {'K': lambda k: k, 'C': lambda k: k - 273.15, 'F': lambda k: k * 9 / 5 - 459.67}


class UnitError(Exception):
    pass


def convert(value, source, target):
    if source in TO_KELVIN and target in FROM_KELVIN:
        kelvin = TO_KELVIN[source](value)
        if kelvin < 0:
            raise UnitError(f'{value:g} {source} is below absolute zero')
        return FROM_KELVIN[target](kelvin)
    for kind, table in FACTORS.items():
        if source in table and target in table:
            return value * table[source] / table[target]
    kinds = [kind for kind, table in FACTORS.items() if source in table or target in table]
    raise UnitError(f'cannot convert {source} to {target}' + (f' ({" and ".join(kinds)})' if len(kinds) > 1 else ''))


def ask(text):
    try:
        amount, source, _, target = text.split()
        result = convert(float(amount), source, target)
    except UnitError as error:
        return f'error: {error}'
    except ValueError as error:
        return f'bad input: {error}'
    return f'{amount} {source} = {result:.6g} {target} ({result!r})'


for line in ('5 km to mi', '26.2 mi to km', '1 in to cm', '100 C to F', '-40 F to C', '0 K to C', '-300 C to K', '1 lb to g', '16 oz to lb', '3.5 h to min', '1e3 ms to s', '2 d to h', '5 km to kg', '5 km to parsec', 'five km to mi', '5 km mi',
             '1_000 m to km', '  7   ft   to   in ', 'inf m to km', 'nan s to h', '1e400 m to mm', '-0 m to cm', '0x10 m to cm', '١٢ m to cm'):
    print(ask(line))
table = [[convert(1, a, b) for b in ('m', 'ft', 'in', 'yd')] for a in ('m', 'ft', 'in', 'yd')]
print('\n'.join(' '.join(f'{v:10.4f}' for v in row) for row in table))
print(all(abs(convert(convert(x, a, b), b, a) - x) < 1e-9 for x in (1.0, 37.5, 100.0) for a in TO_KELVIN for b in TO_KELVIN))
