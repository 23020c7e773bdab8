# attrgetter: dotted paths, several at once, what attributes raise; methodcaller with arguments of all kinds.
from operator import attrgetter, methodcaller


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(f'{type(error).__name__}: {error}')


class Point:
    def __init__(self, x, y, parent=None):
        self.x, self.y, self.parent = x, y, parent

    def __repr__(self):
        return f'P({self.x},{self.y})'

    def moved(self, dx, dy=0, *, factor=1):
        return Point((self.x + dx) * factor, (self.y + dy) * factor)

    @property
    def broken(self):
        raise LookupError('broken')


p = Point(1, 2, Point(3, 4))
for getter in (attrgetter('x'), attrgetter('x', 'y'), attrgetter('parent.x'), attrgetter('parent.parent', 'parent.y'), attrgetter('nope'), attrgetter('parent.nope'), attrgetter('parent.parent.x'),
               attrgetter('broken'), attrgetter('__class__.__name__'), attrgetter(''), attrgetter('x.'), attrgetter('.x'), attrgetter('x.real.imag')):
    print(getter)
    attempt(lambda: getter(p))
for args in ((), (1,), (None,), ('a', 1)):
    attempt(lambda: attrgetter(*args))
attempt(lambda: attrgetter('x')())
attempt(lambda: attrgetter('x')(p, p))
attempt(lambda: attrgetter(name='x'))
for caller in (methodcaller('moved', 1), methodcaller('moved', 1, 2), methodcaller('moved', 1, factor=10), methodcaller('moved', dx=5, dy=6), methodcaller('moved'), methodcaller('nope'), methodcaller('x'),
               methodcaller('moved', 1, 2, 3), methodcaller('__repr__'), methodcaller('moved', 1, name=2)):
    print(caller)
    attempt(lambda: caller(p))
for args in ((), (1,), (None,)):
    attempt(lambda: methodcaller(*args))
attempt(lambda: methodcaller(name='upper'))
attempt(lambda: methodcaller('upper')())
attempt(lambda: methodcaller('upper')('a', 'b'))
print(sorted([Point(2, 1), Point(1, 2)], key=attrgetter('y')), list(map(methodcaller('upper'), 'ab')), methodcaller('replace', 'a', 'b')('banana'), methodcaller('split', sep='n')('banana'))
