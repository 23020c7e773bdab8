# Only a generator that nobody but the loop has is closed when the loop is left; what a name, a list or a cache has goes on.
import functools


def numbers(name):
    try:
        yield from range(10)
    finally:
        print('  ', name, 'closed')


class Tree:
    def __init__(self, *kids):
        self.kids = kids

    def __iter__(self):
        return self.walk(0)

    def walk(self, depth):
        try:
            yield depth
            for kid in self.kids:
                yield from kid.walk(depth + 1)
        finally:
            print('   walk closed', depth)

    @property
    def leaves(self):
        yield from numbers('property')

    def __getitem__(self, name):
        yield from numbers(name)


class Direct(Tree):
    def __iter__(self):
        yield from numbers('__iter__')


def passed_on(name):
    return numbers(name)


kept = []


def stored(name):
    g = numbers(name)
    kept.append(g)
    return g


def stored_at_once(name):
    kept.append(numbers(name))
    return kept[-1]


@functools.lru_cache
def cached(name):
    yield from numbers(name)


def decorated(f):
    @functools.wraps(f)
    def wrapper(*args, **kwargs):
        return f(*args, **kwargs)
    return wrapper


tree = Tree(Tree(), Tree(Tree()))
print('closed at once')
for make in (passed_on, lambda n: numbers(n), decorated(numbers), decorated(decorated(passed_on)),
             functools.partial(numbers), tree.__getitem__):
    for x in make('call'):
        break
for x in numbers(name='keyword'):
    break
for x in numbers(*['star']):
    break
for depth in tree:
    if depth == 2:
        break
for x in Direct():
    break
for x in tree.leaves:
    break
for x in tree['item']:
    break

print('kept')
g = numbers('name')
for x in g:
    break
for x in (other := g):
    break
for x in iter(g):
    break
for x in stored('stored'):
    break
for x in stored_at_once('stored at once'):
    break
for x in cached('cached'):
    break
print('  ', [next(k) for k in (g, *kept, cached('cached'))])

print('closed by hand')
for k in (g, *kept, cached('cached')):
    k.close()
