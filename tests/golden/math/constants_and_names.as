# What the module offers, and the messages about counts of arguments.
import math

print([name for name in dir(math) if not name.startswith('_')])
print(math.pi, math.e, math.tau, math.inf, math.nan, math.sqrt.__name__, math.sqrt.__module__, type(math.sqrt).__name__)
for call in ('math.sqrt()', 'math.sqrt(1, 2)', 'math.sqrt(x=1)', 'math.atan2(1)', 'math.pow(1, 2, 3)', 'math.log()', 'math.gcd(a=1)', 'math.fsum()',
             'math.fsum(1, 2)', 'math.floor()', 'math.ldexp(1)', 'math.factorial()', 'math.factorial(1, 2)', 'math.hypot(1, x=2)', 'math.copysign(1)', 'math.comb(1)', 'math.isqrt()',
             'math.nope', 'math.frexp()', 'math.modf(1, 2)', 'math.trunc()', 'math.prod()', 'math.dist((1,))', 'math.isclose(1)', 'math.log(-1)', 'math.log(0)', 'math.log(1, 1)', 'math.log(2, 0)', 'math.log(8, -2)'):
    try:
        print(call, eval(call))
    except Exception as error:
        print(call, f'{type(error).__name__}: {error}')
