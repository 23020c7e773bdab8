# Functions of complex numbers at zeros, infinities and NaN, with the signs of zeros.
import cmath
import math

inf, nan = math.inf, math.nan
values = [0j, complex(-0.0, 0), complex(0, -0.0), complex(inf, 0), complex(-inf, 1), complex(0, inf), complex(1, -inf), complex(inf, inf), complex(inf, nan), complex(nan, 0), complex(nan, inf),
          complex(0, nan), complex(nan, nan)]
for name in ('acos', 'acosh', 'asin', 'asinh', 'atan', 'atanh', 'cos', 'cosh', 'exp', 'log', 'log10', 'phase', 'polar', 'sin', 'sinh', 'sqrt', 'tan', 'tanh', 'isfinite', 'isinf', 'isnan'):
    for z in values:
        try:
            print(name, z, getattr(cmath, name)(z))
        except Exception as error:
            print(name, z, f'{type(error).__name__}: {error}')
