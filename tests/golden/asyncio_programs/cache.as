# A whole program.
# run: --virtual-time
# stress: every 97 (a long program)
"""An async cache: one computation for many askers, time to live, LRU, refresh in the background, invalidation."""
import asyncio
import functools
import inspect
import weakref
from collections import OrderedDict
from types import SimpleNamespace


class AsyncCache:
    def __init__(self, func, *, maxsize=None, ttl=None, timer=None):
        functools.update_wrapper(self, func)
        self.func, self.maxsize, self.ttl = func, maxsize, ttl
        self.timer = timer or (lambda: asyncio.get_running_loop().time())
        self.entries = OrderedDict()
        self.stats = SimpleNamespace(hits=0, misses=0, joins=0, evictions=0, refreshes=0)
        self.background = set()

    def __get__(self, instance, owner):
        return self if instance is None else functools.partial(self, instance)

    async def __call__(self, *args, **kwargs):
        key = self._key(args, kwargs)
        entry = self.entries.get(key)
        if entry is not None:
            future, made = entry
            if not future.done():
                self.stats.joins += 1
            elif self.ttl is not None and self.timer() - made >= self.ttl:
                entry = None
            else:
                self.stats.hits += 1
                if self.ttl is not None and self.timer() - made >= self.ttl / 2:
                    self._refresh(key, args, kwargs)
        if entry is None:
            self.stats.misses += 1
            future = self._start(key, args, kwargs)
        if key in self.entries:
            self.entries.move_to_end(key)
        return await asyncio.shield(future)

    def _key(self, args, kwargs):
        bound = inspect.signature(self.func).bind(*args, **kwargs)
        bound.apply_defaults()
        return tuple(bound.arguments.items())

    def _start(self, key, args, kwargs):
        task = asyncio.ensure_future(self.func(*args, **kwargs))
        self.entries[key] = (task, self.timer())
        task.add_done_callback(functools.partial(self._ended, key))
        while self.maxsize is not None and len(self.entries) > self.maxsize:
            self.entries.popitem(last=False)
            self.stats.evictions += 1
        return task

    def _refresh(self, key, args, kwargs):
        if key in self.background:
            return
        self.background.add(key)
        self.stats.refreshes += 1
        task = asyncio.ensure_future(self.func(*args, **kwargs))

        def done(task):
            self.background.discard(key)
            if not task.cancelled() and task.exception() is None:
                self.entries[key] = (task, self.timer())

        task.add_done_callback(done)

    def _ended(self, key, task):
        # Failures are not kept.
        if (task.cancelled() or task.exception()) and self.entries.get(key, (None,))[0] is task:
            del self.entries[key]

    def invalidate(self, *args, **kwargs):
        return self.entries.pop(self._key(args, kwargs), None) is not None


def cached(func=None, **options):
    if func is None:
        return lambda func: AsyncCache(func, **options)
    return AsyncCache(func)


calls = []


@cached
async def load(name, *, upper=False):
    """Loads something."""
    calls.append(name)
    await asyncio.sleep(0.001)
    if name.startswith('bad'):
        raise KeyError(name)
    return name.upper() if upper else name


class Repository:
    def __init__(self, name):
        self.name = name

    @cached
    async def get(self, number):
        calls.append((self.name, number))
        await asyncio.sleep(0)
        return f'{self.name}:{number}'


async def main():
    print(load.__name__, load.__doc__, inspect.signature(load.func))
    print(await asyncio.gather(*(load('a') for _ in range(4)), load('a', upper=True), load(name='a', upper=False)))
    print(calls, load.stats)
    print(await asyncio.gather(load('bad'), load('bad'), return_exceptions=True), len(load.entries))
    try:
        await load('bad2')
    except KeyError as e:
        print(repr(e), calls)

    # Who asked may go away; the others still get it.
    calls.clear()
    first, second = asyncio.create_task(load('b')), asyncio.create_task(load('b'))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    first.cancel()
    print(await asyncio.gather(first, second, return_exceptions=True), calls)
    print(load.invalidate('b'), load.invalidate('b'))

    now = 0
    cache = AsyncCache(load.func, maxsize=2, ttl=10, timer=lambda: now)
    calls.clear()
    for now, name in ((0, 'x'), (4, 'x'), (6, 'x'), (6, 'y'), (7, 'x'), (8, 'z'), (9, 'x'), (9, 'y'), (30, 'y')):
        await cache(name)
        await asyncio.sleep(0.005)
        print(now, name, [k[0][1] for k in cache.entries], calls)
        calls.clear()
    print(cache.stats)
    try:
        await cache('x', nothing=1)
    except TypeError as e:
        print(e)

    one, two = Repository('one'), Repository('two')
    print(await asyncio.gather(one.get(1), two.get(1), one.get(1), one.get(2)), calls, Repository.get is one.get)
    weak = weakref.WeakValueDictionary(one=one)
    print(list(weak), Repository.get.stats)
    leftovers = [t for t in asyncio.all_tasks() if t is not asyncio.current_task()]
    print(leftovers)


asyncio.run(main())
