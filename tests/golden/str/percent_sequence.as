# The operator %: tuples, mappings, stars, objects with conversions of their own, subclasses
class Both:
    def __str__(self):
        return 'str'

    def __repr__(self):
        return 'répr'

    def __int__(self):
        return 7

    def __float__(self):
        return 2.5

    def __index__(self):
        return 9

    def __getitem__(self, key):
        return f'<{key}>'


class Map(dict):
    def __missing__(self, key):
        return len(key)


class Pair(tuple):
    pass


def attempt(text, value):
    try:
        print(repr(text), '->', ascii(text % value))
    except Exception as e:
        print(repr(text), '->', type(e).__name__, e)


both = Both()
for text in ('%s', '%r', '%a', '%d', '%i', '%u', '%x', '%o', '%f', '%e', '%g', '%c', '%(key)s', '%%', '', '%s %s', '%5s|', '%-6r|', '%.2s|', '%+d', '% d', '%05d', '%#x', '%.3d', '%*d', '%.*f', '%ld', '%hhd', '%', '%z', '%(', '%()s', '%(a', '%5', '%.', '%-', '%é', '%s%%', '%b'):
    for value in (both, (both,), (), ('x', 'y'), {'key': 'v', '': 'empty'}, Map(), [1, 2], None, 65, -3.7, True, 'é', Pair([1]), (3, 4), (4, 1.23456), b'b', range(2)):
        try:
            result = ascii(text % value)
        except Exception as e:
            result = f'{type(e).__name__}: {e}'
        if not result.startswith('TypeError: not all') and not result.startswith('TypeError: not enough'):
            print(text, 'Both' if value is both or value == (both,) else ascii(value), result)
attempt('%(a)s %(a)d %(b)r', {'a': 1, 'b': 'x'})
attempt('%(a)s %s', {'a': 1})
attempt('%(a)*d', {'a': 1})
attempt('%(a(b)c)s', {'a(b)c': 'nested'})
attempt('%(missing)s', Map())
attempt('%(missing)s', {})
attempt('%s', ({'a': 1},))
attempt('%c%c', ('ab', 'c'))
attempt('%c', 1114112)
attempt('%c', -1)
attempt('%d', '5')
attempt('%d', 1e300)
attempt('%d', float('nan'))
attempt('%d', float('inf'))
attempt('%x', 1.5)
attempt('%f', 'x')
attempt('%f', 10**400)
attempt('%s', (1, 2))
attempt('%s' * 3, (1, 2, 3))
attempt('%10.3f|%-10.1e|%+g|%G', (3.14159, 12345.678, 1e-10, 1e100))
attempt('%s', Pair([1, 2]))
print('%s' % 'kept', type('%s' % Map()).__name__, 'a%sb' % '', '%%%s%%' % 5, '%s' % [1], '%r %a' % ('é', 'é'))
