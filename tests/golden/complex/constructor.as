# complex() of numbers: parts, protocols, wrong arguments.
import warnings

warnings.simplefilter('always')
warnings.showwarning = lambda message, category, *rest: print('   ', category.__name__, message)


class Cx:
    def __init__(self, result):
        self.result = result

    def __complex__(self):
        return self.result


class Fl:
    def __float__(self):
        return 2.5


class Ix:
    def __index__(self):
        return 3


class Sub(complex):
    pass


def name(v):
    return f'{type(v).__name__}' if type(v) in (Cx, Fl, Ix) else repr(v)


for args in ((), (1, 2), (1j, 1j), (1j, 2), ('1', 2), (1, '2'), ('1', '2'), (None,), (1, None), ([],), (1, []), (1.5, 2.5), (True, True),
             (Cx(1 + 1j),), (Cx(1 + 1j), Cx(1j)), (1, Cx(1j)), (Cx(Sub(1, 2)),), (Cx(1.5),), (Cx('x'),), (Fl(), Fl()), (Ix(), Ix()),
             (2**2000,), (1, 2**2000), (1, 2, 3), (b'1',), (Sub(1, 2),), (Sub(1, 2), Sub(3, 4)), (-0.0, -0.0), (complex(-0.0, -0.0), -0.0)):
    try:
        print([name(a) if a != 2**2000 else '2**2000' for a in args], complex(*args))
    except Exception as error:
        print([name(a) if a != 2**2000 else '2**2000' for a in args], f'{type(error).__name__}: {error}')
print(complex(real=1, imag=2), complex(imag=2), complex(real='1'), complex(real=3j), complex(imag=3j))
for names in ({'imag': '1'}, {'x': 1}, {'real': 1, 'x': 2}):
    try:
        print(complex(**names))
    except TypeError as error:
        print(error)
s = Sub('3+4j')
print(s, repr(s), type(s).__name__, type(s + 1).__name__, type(-s).__name__, type(+s).__name__, s == 3 + 4j, abs(s), hash(s) == hash(3 + 4j))
print(type(complex(s)).__name__, type(s.conjugate()).__name__, s.real, s.imag, s.__complex__(), s.__getnewargs__())
