# Fraction() of numbers and texts, and what is refused.
from fractions import Fraction


class Sub(Fraction):
    pass


def attempt(*args, **names):
    try:
        print(args, names, repr(Fraction(*args, **names)))
    except Exception as error:
        print(args, names, f'{type(error).__name__}: {error}')


for args in ((), (1,), (1, 2), (2, 4), (-2, 4), (2, -4), (0, 5), (5, 0), (0, 0), ('1/2',), ('-3/6',), ('1.5',), ('.5',), ('5.',), ('1e3',), ('1.5E-2',), (' 7 ',), ('1_000/3_0',), ('1/0',), ('x',), ('',), ('1/ 2',), ('1 /2',), ('--1',), ('1/-2',),
             ('+5',), ('1e',), ('٣/٤',), (0.5,), (0.1,), (float('inf'),), (float('nan'),), (None,), ([],), (1j,), (1.5, 2), (Fraction(1, 2), Fraction(3, 4)), (Fraction(1, 2), 3), (True,), (True, 2), ('1', 2), (Sub(1, 3),), (10**30, 10**20),
             ('0x10',), ('1__0',), ('_1',), ('1/2/3',), ('1.5/2',), ('inf',), (b'1',), (1, 2, 3)):
    attempt(*args)
attempt(numerator=3, denominator=9)
attempt(denominator=3)
for call in ('Fraction.from_float(0.3)', 'Fraction.from_float(3)', 'Fraction.from_float("a")', 'repr(Sub.from_float(0.5))', 'Sub(1, 2)', 'type(Sub(1, 2) + 1)', 'setattr(Fraction(1, 2), "numerator", 5)', 'setattr(Fraction(1, 2), "x", 5)', '[1, 2][Fraction(1)]',
             'Fraction(1, 2).limit_denominator(0)', '[str(Fraction(3.141592653589793).limit_denominator(n)) for n in (1, 10, 100, 1000, 10**6)]', 'Fraction(-7, 3).as_integer_ratio()', 'Fraction(1, 3).limit_denominator(2)'):
    try:
        print(call, eval(call))
    except Exception as error:
        print(call, f'{type(error).__name__}: {error}')
