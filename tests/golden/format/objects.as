# __format__, __str__, __int__ and __float__ of script classes, and a mapping with __missing__.
class Money:
    def __init__(self, cents):
        self.cents = cents

    def __format__(self, spec):
        return f'[{spec}]' + format(self.cents / 100, spec or '.2f')

    def __str__(self):
        return 'money'

    def __repr__(self):
        return 'Money'

    def __int__(self):
        return self.cents

    def __float__(self):
        return self.cents / 100


m = Money(1250)
print(f'{m} {m:.1f} {m!s:>7} {m!r} {m!r:^9}|', format(m), '{} {:,.3f}'.format(m, m), '%s %r %d %.1f' % (m, m, m, m))


class Missing(dict):
    def __missing__(self, key):
        return '<' + key + '>'


print('{a} {b}'.format_map(Missing(a=1)), '%(a)s %(b)s' % Missing(a=1))


class Items:
    x = 5

    def __getitem__(self, key):
        return ('item', key)

    def __getattr__(self, name):
        return 'attribute ' + name


print('{0.x} {0.yy} {0[1]} {0[abc]} {0.x.real}'.format(Items()))


class Failing:
    def __str__(self):
        raise KeyError('str')

    def __format__(self, spec):
        raise ValueError(spec)


for f in (lambda: '%s' % Failing(), lambda: f'{Failing():zz}', lambda: '{:yy}'.format(Failing()), lambda: '{!s}'.format(Failing())):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


class Number(int):
    def __str__(self):
        return 'number'


n = Number(5)
print(f'{n} {n:d} {n:3}|', '%s %d' % (n, n), format(n, ''), format(n, '>3'))
