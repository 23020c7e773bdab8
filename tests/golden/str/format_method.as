# str.format: fields, attributes, items, numbering, nesting, conversions, errors
class Thing:
    attr = 'A'
    items = {'k': [1, {'deep': 'D'}], 'a b': 2, '0': 'zero', '-1': 'minus'}

    def __getitem__(self, key):
        return f'<{key!r}>'

    def __format__(self, spec):
        return f'[{spec}]'


def attempt(text, *args, **kw):
    try:
        print(repr(text), '->', text.format(*args, **kw))
    except Exception as e:
        print(repr(text), '->', type(e).__name__, e)


t = Thing()
for text in ('{}', '{0}', '{0}{1}{0}', '{}{}', '{0}{}', '{}{0}', '{2}', '{t}', '{t.attr}', '{t.items[k]}', '{t.items[k][1][deep]}', '{t.items[a b]}', '{t.items[0]}', '{t.items[-1]}', '{t[key]}', '{t[0]}', '{t[ 0 ]}', '{t[]}', '{t.}', '{t..a}', '{t.nope}', '{nope}', '{t[k}', '{t]}', '{t[k]x}', '{.attr}', '{[0]}', '{0[0]}', '{0[1]}', '{0[9]}', '{0[a]}', '{0.attr}',
             '{t:spec}', '{t:{0}}', '{t:{}{}}', '{t:{{}}}', '{t:{t.attr}}', '{t.attr!r:>5}', '{0!s}', '{0!a}', '{0!x}', '{0!}', '{0!rr}', '{0!r', '{0:', '{', '}', '{{', '}}', '{{}}', '{{{0}}}', '{ 0}', '{0 }', '{0:{1:{2}}}', '{:{}}', '{0:>{w}}', '{0:{w}.{p}}', '{self}', '{0!r:{w}}', 'é{0}é', '{0:é^{w}}', '{:,}', '{1:d}', '{1:05.1f}|{1:<8}|{1:+}', '{99999999999999999999}', '{0[99999999999999999999]}', '{-1}', '{0_}', '{a.b[c].d}', ''):
    attempt(text, 'ab', 42, t=t, w=6, p=1)
attempt('{} {}', 1)
attempt('{self} {args}', self=1, args=2)
attempt('{a}', **{'a': 1, 'b c': 2})
attempt('{b c}', **{'b c': 2})
attempt('{!r}', 'x')
attempt('{:>{}} {}', 'a', 5, 'b')
for mapping in ({'a': 1}, {}, t, [5], None, 'text'):
    for text in ('{a}', '{0}', '{}', 'plain'):
        try:
            print(repr(text), text.format_map(mapping))
        except Exception as e:
            print(repr(text), type(e).__name__, e)


class Default(dict):
    def __missing__(self, key):
        return f'no {key}'


print('{x} {y[0]} {a}'.format_map(Default(a=1)), '{0.real} {0.imag:.1f}'.format(3 + 4j), '{0:%Y}'.format(type('D', (), {'__format__': lambda s, f: f})()))
