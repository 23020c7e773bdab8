import math
def show(source):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as e:
        print(source, "->", type(e).__name__ + ":", e)

inf, nan = math.inf, math.nan
for source in ["math.sqrt(-1)", "math.sqrt('a')", "math.sqrt(None)", "math.log(0)", "math.log(-1)", "math.log(1.5, 1)", "math.log(5, 0)", "math.log('a')", "math.acos(2)", "math.acosh(0.5)", "math.atanh(1)",
               "math.exp(1000)", "math.exp(-1000)", "math.cosh(1000)", "math.sin(inf)", "math.tan(nan)", "math.gamma(0)", "math.gamma(-1)", "math.gamma(172)", "math.lgamma(0)", "math.lgamma(inf)", "math.fmod(1, 0)",
               "math.fmod(inf, 1)", "math.pow(0, -1)", "math.pow(-1, 0.5)", "math.pow(10, 400)", "math.pow(0, -inf)", "math.remainder(1, 0)", "math.ldexp(1, 2000)", "math.ldexp(1, 10**30)", "math.ldexp(1, -10**30)",
               "math.ldexp(1, 1.5)", "math.floor(inf)", "math.ceil(nan)", "math.floor('a')", "math.trunc('a')", "math.factorial(-1)", "math.factorial(5.0)", "math.factorial(2**64)", "math.comb(-1, 2)", "math.comb(5, -1)",
               "math.comb(5.0, 1)", "math.perm(5, -1)", "math.isqrt(-1)", "math.isqrt(4.0)", "math.gcd(1.5)", "math.hypot('a')", "math.dist([1], [1, 2])", "math.dist(1, 2)", "math.fsum([inf, -inf])",
               "math.fsum([1e308, 1e308])", "math.fsum(5)", "math.prod(5)", "math.prod(['a', 'b'])", "math.isclose(1, 2, rel_tol=-1)", "math.sin()", "math.sin(1, 2)", "math.log1p(-1)", "math.expm1(1000)", "math.exp2(2000)",
               "math.nothing", "math.sqrt(10**400)", "math.sin(1j)"]:
    show(source)
