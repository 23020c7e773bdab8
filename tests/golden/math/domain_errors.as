# Every function of one argument over values inside, at the edge of and beyond its domain.
import math

inf, nan = math.inf, math.nan
values = [0.0, -0.0, 0.5, -0.5, 1, -1, 1.0000000000000002, 2, -2, 170.5, 171.7, -170.5, -3, 710, -746, 1e-320, 1e16, 1e308, inf, -inf, nan, 10**400, 2**53 + 1]
names = ('acos acosh asin asinh atan atanh cbrt ceil cos cosh degrees erf erfc exp exp2 expm1 fabs floor frexp gamma isfinite isinf isnan '
         'lgamma log log10 log1p log2 modf radians sin sinh sqrt tan tanh trunc ulp').split()
for name in names:
    function = getattr(math, name)
    for value in values:
        try:
            result = function(value)
            if isinstance(result, float) and math.isfinite(result):
                result = f'{result:.12g}'
            elif isinstance(result, int) and abs(result) > 10**30:
                result = 'long'
        except Exception as error:
            result = f'{type(error).__name__}: {error}'
        print(name, 'long' if value == 10**400 else value, result)
for name in names:
    for wrong in ('1', None, 1j, [1]):
        try:
            print(name, wrong, getattr(math, name)(wrong))
        except Exception as error:
            print(name, wrong, f'{type(error).__name__}: {error}')
