# complex() of texts, and how complex numbers are shown.
def attempt(text):
    try:
        c = complex(text)
        print(repr(text), c, repr(c.real), repr(c.imag))
    except Exception as error:
        print(repr(text), f'{type(error).__name__}: {error}')


for text in ('', ' ', '1', '1j', 'j', '-j', '+J', '1+j', '1-j', '1+2', '1+2j', '(1+2j)', '( 1+2j )', ' (1+2j) ', '((1+2j))', '(1+2j',
             '1+2j)', '1 + 2j', '1e5+1e-5j', '1_0+2_0j', '1__0', 'inf', 'nan', 'infj', 'nanj', 'inf+nanj', '-inf-infj', 'nan-nanj',
             '1.5.5', '1+-2j', '1++2j', '--1', '1e', '1e+j', '1+1e5j', '.5j', '5.j', '.', 'e', '1+2jj', '1j+2', '2j1', '١+٢j',
             '1\0', '1+2i', '1+ 2j', '\t1+2j\n', '()', '0x1', '1e400+1e400j', '-0-0j', '-0.0+0.0j'):
    attempt(text)
for c in (0j, -0j, complex(-0.0, 0), complex(0, -0.0), complex(-0.0, -0.0), 1j, -1j, 1 + 0j, -1 - 0.5j, 1e20 + 1e-7j, complex('nan'),
          complex('infj'), complex(float('-inf'), float('nan')), 1.5, 3 + 4j, 123456789.123 - 1e16j):
    c = complex(c)
    print(c, repr(c), f'{c}', [c], '%s' % c)
