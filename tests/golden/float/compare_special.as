# Infinities, NaN and zeros with signs: comparing, sorting, containers, arithmetic.
import math

inf, nan = float('inf'), float('nan')
values = [nan, inf, -inf, 0.0, -0.0, 1.0, 2**2000, -2**2000, True]
for a in values:
    print([int(r) for b in values for r in (a < b, a <= b, a == b, a != b, a > b, a >= b)])
print(nan in [nan], nan in [float('nan')], [nan] == [nan], (nan,) == (float('nan'),), {nan: 1}.get(nan), nan is nan, nan == nan)
print(max(nan, 1), max(1, nan), min(nan, 1), min(1, nan), sorted([3, nan, 1]), sum([inf, -inf]), max([0.0, -0.0]), min([0.0, -0.0]))
print(inf - inf, inf * 0, inf + 1, -inf * 2, inf ** 0, 0.0 ** 0, nan ** 0, 1 ** nan, inf ** -1, (-inf) ** 3, 2 ** -inf, (-2.0) ** inf)
print(0.0 == -0.0, str(-0.0), 0.0 * -1, -0.0 + 0.0, -0.0 - 0.0, math.copysign(1, -0.0), 1e308 * 10, -1e308 * 10, 5e-324 / 2)
for expression in ('1.0 / 0', '0.0 / 0', '1 // 0.0', '1.0 % 0', 'divmod(1.0, 0)', '0.0 ** -1', '0 ** -1.5', '(-0.0) ** -3', '10.0 ** 400',
                   '(-10.0) ** 401', '2.5 // inf', '-2.5 // inf', '-2.5 % inf', '2.5 % -inf', 'inf // 2', 'inf % 2', 'divmod(inf, 2)',
                   '(-8.0) ** (1/3)', '(-1) ** 0.5', '(-2.0) ** 2', 'int(nan)', 'round(inf)', 'inf.as_integer_ratio()', 'nan.as_integer_ratio()'):
    try:
        print(expression, eval(expression))
    except Exception as error:
        print(expression, f'{type(error).__name__}: {error}')
