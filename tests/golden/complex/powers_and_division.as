# Powers and quotients of complex numbers; signed zeros, infinities, and what is no operation on them.
inf, nan = float('inf'), float('nan')


def attempt(expression):
    try:
        print(expression, eval(expression))
    except Exception as error:
        print(expression, f'{type(error).__name__}: {error}')


for n in (-101, -100, -5, -2, -1, 0, 1, 2, 3, 7, 99, 100, 101, 0.5, -0.5, 1j, 2 + 3j):
    attempt(f'(1+2j)**{n}')
    attempt(f'(0.5-0.25j)**{n}')
    attempt(f'1j**{n}')
for expression in ('0j**0', '0j**1', '0j**-1', '0j**1j', '0**1j', '0j**(1-1j)', '2**1j', '1j**1j', '(1+1j)**2.0', '(-1)**0.5', '(-8)**(1/3)',
                   '(1e200+1j)**2', '1e300j**2', '(1+2j)/(3+4j)', '(1+2j)/2', '2/(1+2j)', '1/0j', '0j/0', '(1+2j)/0j', '1j/1e-320',
                   '(1e300+1e300j)/(1e300+1e300j)', '(inf+1j)/(1+1j)', '1/(inf+0j)', '(1+2j)*(3-4j)', '1e200j*1e200j', 'inf*1j', '(inf+infj)*1j' if False else '1j*inf',
                   '(1+2j)//1', '(1+2j)%1', 'divmod(1j, 1)', '1j<2j', '1j<1', '1j>=1.0', '1j==1', '1j!=1j', 'int(1j)', 'float(1j)', 'round(1j)',
                   'pow(1j,2,3)', 'abs(3+4j)', 'abs(1e308+1e308j)', 'abs(complex(nan,inf))', 'abs(complex(nan,1))', '-(1+0j)', '+(0j)', '~1j', '1j<<1',
                   '1j+"a"', '"a"*1j', '[1][1j]', 'min(1j,2j)', 'sorted([1j,1])', 'sum([1j,2,0.5])', '1j in [1j]', '{1j:1}[1j]', 'bool(0j)', 'bool(-0.0j)', '3-4j-3', '-4j+0', '0-4j', '-0j', '(1j).conjugate()', '(1-2j).imag', '(1j).real.real'):
    attempt(expression)
