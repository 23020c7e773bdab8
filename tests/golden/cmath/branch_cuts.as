# On both sides of the branch cuts, and identities away from them.
import cmath


def close(a, b):
    return cmath.isclose(a, b, rel_tol=1e-12, abs_tol=1e-12)


def rounded(z):
    return complex(round(z.real, 9), round(z.imag, 9))


for x in (-2.0, -1.0, -0.5, 0.5, 1.0, 2.0):
    for y in (0.0, -0.0, 1.0):
        for z in (complex(x, y), complex(y, x)):
            try:
                print(z, [rounded(f(z)) for f in (cmath.sqrt, cmath.log, cmath.acos, cmath.asin, cmath.atanh)])
            except ValueError as error:
                print(z, error)
for z in (1 + 2j, -3 + 0.5j, 0.25 - 4j, -1 - 1j, 5.0, 3, True):
    print(z, close(cmath.sqrt(z) ** 2, z), close(cmath.exp(cmath.log(z)), z), close(cmath.sin(cmath.asin(z)), z), close(cmath.tan(cmath.atan(z)), z),
          close(cmath.cosh(cmath.acosh(z)), z), close(cmath.rect(*cmath.polar(z)), z), close(cmath.log(z, 10), cmath.log10(z)), close(cmath.phase(z), cmath.polar(z)[1]))
