# Objects with __index__, and the reflected operators of others.
class I:
    def __index__(self):
        return 1


class Reflects:
    def __radd__(self, other):
        return ('radd', other)

    def __rmul__(self, other):
        return ('rmul', other)

    def __rmod__(self, other):
        return 'rmod is not asked'


i = I()
print('abc'[i], 'abc'[i:], 'ab' * i, i * 'ab', 'abc'.find('b', i), 'abc'.center(i), 'a,b'.split(',', i), chr(i), '%c' % i)
print('a' + Reflects(), 'a' * Reflects(), b'a' + Reflects(), b'a' * Reflects())


class Bad:
    def __index__(self):
        return 'x'

    def __str__(self):
        return 1

    def __repr__(self):
        return 2

    def __format__(self, spec):
        return 3


for f in (lambda: 'a'[Bad()], lambda: 'a' * Bad(), lambda: str(Bad()), lambda: repr(Bad()), lambda: format(Bad()), lambda: f'{Bad()}', lambda: '%s' % Bad()):
    try:
        print(f())
    except TypeError as e:
        print(e)
