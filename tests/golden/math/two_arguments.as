# Functions of two arguments: atan2, copysign, fmod, ldexp, log, nextafter, pow, remainder, isclose.
import math

inf, nan = math.inf, math.nan
values = [0.0, -0.0, 1.0, -1.0, 2, -3, 0.5, 1e308, 5e-324, inf, -inf, nan, 10**400]
for name in ('atan2', 'copysign', 'fmod', 'nextafter', 'pow', 'remainder', 'log', 'isclose'):
    function = getattr(math, name)
    for a in values:
        for b in values:
            try:
                result = function(a, b)
                if isinstance(result, float) and name in ('atan2', 'pow', 'log') and math.isfinite(result):
                    result = f'{result:.12g}'
            except Exception as error:
                result = f'{type(error).__name__}: {error}'
            print(name, a if a != 10**400 else 'long', b if b != 10**400 else 'long', result)
