# itemgetter: one item, several, slices, mappings, keys of sorts; errors.
from operator import itemgetter


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(f'{type(error).__name__}: {error}')


class Table:
    def __getitem__(self, key):
        return ('key', key)


for getter in (itemgetter(1), itemgetter(0, 2), itemgetter(slice(1, 3)), itemgetter('a'), itemgetter(-1), itemgetter(None), itemgetter((1, 2))):
    print(getter, type(getter).__name__)
    for value in ([1, 2, 3], 'abc', (1,), {'a': 5, None: 6}, 5, None, range(5), Table()):
        attempt(lambda: getter(value))
attempt(lambda: itemgetter())
attempt(lambda: itemgetter(a=1))
attempt(lambda: itemgetter(1)())
attempt(lambda: itemgetter(1)([1, 2], [3]))
attempt(lambda: itemgetter(1)(obj=[1, 2]))
attempt(lambda: type('Sub', (itemgetter,), {}))
rows = [('b', 2), ('a', 2), ('c', 1)]
print(sorted(rows, key=itemgetter(1)), sorted(rows, key=itemgetter(1, 0)), max(rows, key=itemgetter(0)), list(map(itemgetter(0), rows)))
print(dict(map(itemgetter(0, 1), rows)), itemgetter(*[0] * 3)('xy'), repr(itemgetter(itemgetter(1))))
