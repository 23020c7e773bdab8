import math
print(math.pi, math.e, math.tau, math.inf, math.nan)
for x in [0.0, 0.5, -0.5, 1.0, 0.999]:
    print([getattr(math, f)(x) for f in "acos asin atan sin cos tan sinh cosh tanh asinh exp expm1 exp2 log1p erf erfc cbrt degrees radians fabs".split()])
for x in [0.5, 1.5, 2.0, 10.1, 100.5, 171.3, -0.5, -1.5, -100.5, 1e-10, 3.0, 23.0, 24.0, 150.25]:
    print(math.gamma(x), math.lgamma(x))
print(math.log(10**400), math.log2(2**5000), math.log10(10**500), math.log(8, 2), math.log2(8), math.log10(1000), math.log(2**70 + 1, 2))
print(math.floor(-1.5), math.ceil(-1.5), math.trunc(-1.5), math.floor(10**30), math.ceil(1e300) == int(1e300), math.floor(2.0**70))
print(math.frexp(8), math.frexp(-0.1), math.frexp(math.inf), math.modf(-3.25), math.modf(math.inf), math.ldexp(0.5, 4), math.ldexp(5e-324, 1074))
print(math.copysign(1, -0.0), math.fmod(-7, 3), math.remainder(7, 4), math.remainder(-7.5, 5), math.nextafter(1, 2), math.nextafter(0, -1), math.ulp(1), math.ulp(0), math.ulp(1e308))
print(math.hypot(3, 4), math.hypot(1, 1, 1), math.hypot(), math.hypot(1e200, 1e200), math.hypot(1e-320, 1e-320), math.dist((1, 2, 3), [4, 5, 6]), math.hypot(math.inf, math.nan))
print(math.fsum([0.1] * 10), math.fsum([1e100, 1.0, -1e100]), math.fsum([]), math.prod([1.5, 2, 3]), math.prod([]), math.prod(range(1, 30)), math.prod([2, 3], start=0.5))
print(math.isclose(1, 1 + 1e-10), math.isclose(1, 1.01, rel_tol=0.1), math.isclose(0, 1e-10), math.isclose(0, 1e-10, abs_tol=1e-9), math.isclose(math.inf, math.inf), math.isclose(math.nan, math.nan))
print(math.isnan(math.nan), math.isinf(-math.inf), math.isfinite(1), math.pow(2, 0.5), math.atan2(-0.0, -1), math.sqrt(2**70))
