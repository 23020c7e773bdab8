import cmath

names = "acos acosh asin asinh atan atanh cos cosh exp log log10 sin sinh sqrt tan tanh phase polar".split()
inf, nan = cmath.inf, cmath.nan
def call(function, *args):
    try:
        return function(*args)
    except (ValueError, OverflowError, TypeError) as e:
        return f"{type(e).__name__}: {e}"

for z in [0, 1, -1, 1j, 0.5, 2 + 3j, -2 - 0.5j, 1e-310 + 0j, 1e308 + 1e308j, 720j, 720, complex(-1, -0.0), complex(-0.0, 1e-20)]:
    print(z, [call(getattr(cmath, name), z) for name in names])
for z in [complex(inf, 0), complex(-inf, nan), complex(0, inf), complex(nan, -inf), complex(inf, -inf), complex(nan, 1), complex(0, nan)]:
    print(z, [call(getattr(cmath, name), z) for name in names], cmath.isfinite(z), cmath.isinf(z), cmath.isnan(z))
print([cmath.rect(r, phi) for r in (1, -2.5, 0, inf) for phi in (0, 1, -0.0, 3.5)], call(cmath.rect, 1, inf))
print(cmath.log(8, 2), call(cmath.log, 0), call(cmath.log, 2, 1), call(cmath.sqrt, "a"), call(cmath.sqrt, 10**400), cmath.exp(1j * cmath.pi))
print(cmath.pi, cmath.e, cmath.tau, cmath.inf, cmath.infj, cmath.nan, cmath.nanj)
print(cmath.isclose(1, 1 + 1e-10j), cmath.isclose(1, 1.1), cmath.isclose(0, 1e-10, abs_tol=1e-9), call(lambda: cmath.isclose(1, 2, rel_tol=-1)))
class C:
    def __complex__(self): return 3 + 4j
class F:
    def __float__(self): return 4.0
print(cmath.polar(C()), cmath.sqrt(F()))
