# time.struct_time: a tuple with names, hidden fields, and its messages.
import time


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(f'{type(error).__name__}: {error}')


g = time.gmtime(86399.9)
print(g)
print(tuple(g), type(tuple(g)).__name__, list(g), len(g), g[0], g[-1], g[1:3], g.tm_zone, g.tm_gmtoff, g.tm_hour)
print(g == tuple(g), hash(g) == hash(tuple(g)), g < time.gmtime(10**6), g + (1,), g * 0, 1970 in g, g.count(1), g.index(59), max(g), sorted(g)[:2])
print(time.struct_time.__name__, time.struct_time.__module__, time.struct_time.__qualname__, g.n_fields, g.n_sequence_fields, g.n_unnamed_fields, g.__match_args__)
y, m, d, *rest = g
print(y, m, d, rest, isinstance(g, tuple), issubclass(time.struct_time, tuple), '%d-%d' % g[:2])
attempt(lambda: setattr(g, 'tm_year', 5))
attempt(lambda: setattr(g, 'other', 5))
attempt(lambda: g.other)
attempt(lambda: time.struct_time.other)
attempt(lambda: delattr(g, 'tm_mon'))
attempt(lambda: g[20])
attempt(lambda: g['tm_year'])
attempt(lambda: g + 1)
try:
    g[0] = 1
except TypeError as error:
    print(error)
for args in ((), (1,), ((1,) * 8,), ((1,) * 9,), ((1,) * 10,), ((1,) * 11,), ((1,) * 12,), (range(9),), ('abcdefghi',), (None,), ((1,) * 9, {}), ((1,) * 9, {'tm_zone': 'X', 'no': 1}), ((1,) * 9, 5), ((1,) * 10, {'tm_gmtoff': 7})):
    attempt(lambda: (lambda t: (t, t.tm_zone, t.tm_gmtoff))(time.struct_time(*args)))
attempt(lambda: type('Sub', (time.struct_time,), {}))
match g:
    case time.struct_time(1970, 1, 1, hour):
        print('matched', hour)
