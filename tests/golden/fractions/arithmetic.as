# Fractions with each other and with other numbers: operators, powers, comparisons.
import operator
from fractions import Fraction as F

values = [F(1, 2), F(-3, 4), F(5), F(0), 3, -2, 0, 0.5, -1.25, float('inf'), float('nan'), 1j, True, 'a', None, 10**25]
for a in values:
    for b in values:
        if not isinstance(a, F) and not isinstance(b, F):
            continue
        for name in ('add', 'sub', 'mul', 'truediv', 'floordiv', 'mod', 'pow', 'divmod', 'eq', 'lt', 'ge'):
            if name == 'pow' and 10**25 in (a, b):
                continue
            function = divmod if name == 'divmod' else getattr(operator, name)
            try:
                print(name, a, b, repr(function(a, b)))
            except Exception as error:
                print(name, a, b, f'{type(error).__name__}: {error}')
print(sum([F(1, 2), F(1, 3), F(1, 6)]), sorted([F(1, 2), 0.3, F(1, 3), 1]), max(F(1, 2), 0.6), {F(1, 2): 'half'}[0.5], F(1, 2) in [0.5])
harmonic = sum(F(1, n) for n in range(1, 60))
print(harmonic, float(harmonic))
