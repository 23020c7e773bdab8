# Overflow, domains, wrong arguments, isclose and log with a base.
import cmath


class Cx:
    def __complex__(self):
        return 1 + 1j


class Bad:
    def __complex__(self):
        return 'no'


def attempt(text):
    try:
        print(text, eval(text))
    except Exception as error:
        print(text, f'{type(error).__name__}: {error}')


for text in ('cmath.exp(1000)', 'cmath.exp(710+1j)', 'cmath.exp(complex(1000, float("inf")))', 'cmath.cosh(1000+1j)', 'cmath.sinh(-1000)', 'cmath.cos(1000j)', 'cmath.tan(1e300j)', 'cmath.log(0)',
             'cmath.log(0, 2)', 'cmath.log(2, 0)', 'cmath.log(2, 1)', 'cmath.log(0j, 0j)', 'cmath.log(8, 2)', 'cmath.log10(0)', 'cmath.atanh(1)', 'cmath.atan(1j)', 'cmath.polar(1e308+1e308j)',
             'cmath.rect(1e308, 0.5)', 'cmath.rect(float("inf"), 0)', 'cmath.rect(1, float("inf"))', 'cmath.rect(float("inf"), float("nan"))', 'cmath.rect(2)', 'cmath.rect(1, 1j)', 'cmath.sqrt(Cx())',
             'cmath.sqrt(Bad())', 'cmath.sqrt("1")', 'cmath.sqrt(None)', 'cmath.sqrt(10**400)', 'cmath.sqrt()', 'cmath.sqrt(1, 2)', 'cmath.sqrt(z=1)', 'cmath.phase(Cx())', 'cmath.isclose(1, 1+1e-12j)',
             'cmath.isclose(1, 1.1, rel_tol=0.2)', 'cmath.isclose(1, 2, abs_tol=-1)', 'cmath.isclose(1, 2, 3)', 'cmath.isclose("a", 1)', 'cmath.isclose(cmath.infj, cmath.infj)', 'cmath.isclose(cmath.nan, cmath.nan)',
             'cmath.infj', 'cmath.nanj', 'cmath.tau', 'cmath.inf', '[n for n in dir(cmath) if n[0] != "_"]', 'cmath.sqrt(1e-320+1e-320j)', 'cmath.sqrt(1e308+1e308j)', 'cmath.log(1e308+1e308j)', 'cmath.log(1+1e-20j)'):
    attempt(text)
