# Abuses what the language offers: abuse.as SEED STEPS [trace [FROM]]. Calls built-in functions, types and methods with hostile
# arguments: objects whose special methods raise, lie, change what is being worked on or collect; half-made
# objects; containers that hold themselves; odd sizes. Any exception is a fine answer, so nothing is compared: the
# interpreter must only live on. The seed decides everything; "trace" prints each step before it runs.
import asyncio
import gc
import operator
import sys
import types

from sources import CALLABLES, GROUPS, NAMES, VALUES, Chance, make_all, mischief, state

sys.setrecursionlimit(200)
chance = Chance(int(sys.argv[1]))
state.chance = chance
tracing = len(sys.argv) > 3
trace_from = int(sys.argv[4]) if len(sys.argv) > 4 else 0
pool = []


def pick_value(groups=None):
    """A pair: how it is called in the trace, and a hostile value; mostly of one of the groups that are named."""
    if pool and chance.below(5) == 0:
        return chance.pick(pool)
    group = chance.pick(groups if groups and chance.below(4) else GROUP_NAMES)
    name = chance.pick(GROUPS[group])
    return name, VALUES[name]()


def pick_values(most):
    return [pick_value() for _ in range(chance.below(most + 1))]


def pick_keywords():
    if chance.below(5):
        return {}
    return {chance.pick(NAMES): pick_value() for _ in range(chance.below(3) + 1)}


def say(*words):
    if tracing and state.step >= trace_from:
        print(state.step, *words, flush=True)


def shown(values):
    return ', '.join(name for name, _ in values)


def call(name, function, values, keywords={}):
    say(f'{name}({shown(values)}, {", ".join(f"{k}={v[0]}" for k, v in keywords.items())})')
    state.targets = [value for _, value in values]
    return function(*[value for _, value in values], **{k: v[1] for k, v in keywords.items()})


# ---- steps: each does one thing to some values, and may return something to be abused later


def call_function():
    name = chance.pick(NAMES_OF_CALLABLES)
    return persist(name, CALLABLES[name], [])


def persist(name, function, targets):
    """Calls with other arguments until some are of types that it takes."""
    for attempt in range(8):
        values, keywords = pick_values(3), pick_keywords()
        say(f'{name}({shown(values)}, {", ".join(f"{k}={v[0]}" for k, v in keywords.items())})')
        state.targets = targets + [value for _, value in values]
        try:
            return function(*[value for _, value in values], **{k: v[1] for k, v in keywords.items()})
        except TypeError:
            pass


def call_method():
    name, value = pick_value()
    attribute = chance.pick(dir(type(value)))
    say(f'get {name}.{attribute}')
    state.targets = [value]
    method = getattr(value, attribute)
    if not callable(method):
        return method
    return persist(f'{name}.{attribute}', method, [value])


def call_unbound():
    name = chance.pick(NAMES_OF_TYPES)
    kind = CALLABLES[name]
    attribute = chance.pick(dir(kind))
    say(f'unbound {name}.{attribute}')
    function = getattr(kind, attribute)
    if not callable(function):
        return function
    if chance.below(2):
        return persist(f'{name}.{attribute}', function, [])
    state.targets = []
    first = half_made(kind) if chance.below(2) else pick_value()
    say('of', first[0])
    return persist(f'half made {name}.{attribute}', lambda *args, **keywords: function(first[1], *args, **keywords), [first[1]])


def half_made(kind):
    if chance.below(2):
        return 'half made', kind.__new__(kind)
    heir = type('Heir', (kind,), {'__init__': lambda self, *args, **keywords: None})
    return 'half made heir', heir.__new__(heir, *[v for _, v in pick_values(2)])


def make_half():
    name = chance.pick(NAMES_OF_TYPES)
    say('half made', name)
    return half_made(CALLABLES[name])[1]


def init_again():
    name, value = pick_value(WALKABLE)
    values = pick_values(3)
    say('init again', name, shown(values))
    state.targets = [value]
    walk = None
    if chance.below(2):
        walk = iter(value)
        next(walk, None)
    value.__init__(*[v for _, v in values])
    return next(walk) if walk is not None else value


WALKABLE = ['containers', 'moving', 'running', 'evil']

BINARY = [operator.add, operator.sub, operator.mul, operator.truediv, operator.floordiv, operator.mod, operator.matmul,
          operator.and_, operator.or_, operator.xor, operator.lt, operator.le, operator.eq, operator.ne, operator.gt,
          operator.ge, operator.iadd, operator.imul, operator.iand, operator.ior, operator.isub, operator.contains,
          operator.getitem, operator.delitem, operator.concat, operator.countOf, operator.indexOf, divmod, isinstance,
          issubclass, operator.rshift, operator.irshift, operator.imod]
UNARY = [operator.neg, operator.pos, operator.invert, operator.index, operator.not_, abs, len, hash, repr, str, bool,
         int, float, complex, bytes, iter, reversed, dir, ascii, callable, type, id, vars, list, tuple, set, dict,
         sorted, max, min, any, all, sum, memoryview, frozenset, bytearray, enumerate, aiter, anext, next, super]


def binary():
    function, group = chance.pick(BINARY), [chance.pick(GROUP_NAMES)]
    return call(function.__name__, function, [pick_value(group), pick_value(group)])


def unary():
    function = chance.pick(UNARY)
    return call(function.__name__, function, [pick_value()])


def power():
    values = [pick_value(), ('exponent', chance.pick([0, 1, 2, 3, -1, 0.5, None, 'x', 2j, VALUES['evil']()])), pick_value()]
    return call('pow', pow, values[:chance.below(2) + 2])


def shift():
    (name, value), amount = pick_value(), chance.pick([0, 1, 62, 63, 64, 1000, -1, 2**63, VALUES['evil']()])
    say('shift', name)
    return value << amount if chance.below(2) else value >> amount


def item():
    (a, container), (b, key), (c, value) = pick_value(WALKABLE), pick_value(), pick_value()
    kind = chance.below(4)
    if chance.below(2):
        key = slice(*[v for _, v in [pick_value(), pick_value(), pick_value()]])
    say('item', kind, a, b, c)
    state.targets = [container, key, value]
    if kind == 0:
        return container[key]
    if kind == 1:
        container[key] = value
    elif kind == 2:
        del container[key]
    else:
        container[key] += value


def walk():
    name, value = pick_value(WALKABLE)
    state.targets = [value]
    say('walk', name)
    for i, inner in enumerate(value):
        mischief(value)
        if i > 30:
            break
    return inner


def attribute():
    (a, owner), name, (b, value) = pick_value(), chance.pick(NAMES), pick_value()
    kind = chance.below(3)
    say('attribute', kind, a, name, b)
    state.targets = [owner, value]
    if kind == 0:
        return getattr(owner, name)
    if kind == 1:
        setattr(owner, name, value)
    else:
        delattr(owner, name)


def new_class():
    bases = tuple(CALLABLES[chance.pick(NAMES_OF_TYPES)] for _ in range(chance.below(3)))
    members = {chance.pick(NAMES): pick_value()[1] for _ in range(chance.below(4))}
    if chance.below(6) == 0:
        members['__slots__'] = pick_value()[1]
    say('class', bases, list(members))
    kind = types.new_class('New', bases, {}, lambda namespace: namespace.update(members))
    return kind(*[v for _, v in pick_values(2)]) if chance.below(2) else kind


def texts():
    (a, value), (b, spec) = pick_value(), pick_value(['texts', 'numbers'])
    kind = chance.below(8)
    say('text', kind, a, b)
    state.targets = [value]
    if kind == 0:
        return f'{value!r:>{spec}}'
    if kind == 1:
        return '%s %r %d %5.3f %c %x' % (value, value, spec, value, spec, value)
    if kind == 2:
        return '{0.x[1]!r} {:{}} {}'.format(value, spec, value)
    if kind == 3:
        return value % spec
    if kind == 4:
        return format(value, chance.pick(['>10', '010,.3f', '^+#x', 's', 'd', 'g', '%', 'c', 'n', '_b', '\0<5', '=5']))
    if kind == 5:
        return '%(a)s %(b)*d' % value
    if kind == 6:
        return 'x'.join(value)
    return str(value, 'utf-8', spec)


def statements():
    (a, x), (b, y) = pick_value(WALKABLE), pick_value(WALKABLE)
    kind = chance.below(10)
    say('statement', kind, a, b)
    state.targets = [x, y]
    if kind == 0:
        first, *rest = x
        return rest
    if kind == 1:
        return (lambda *args, **keywords: (args, keywords))(*x, **y)
    if kind == 2:
        with x as inner:
            return inner
    if kind == 3:
        raise x from y
    if kind == 4:
        match x:
            case {'a': 1, **rest}:
                return rest
            case [1, *rest]:
                return rest
            case str(real) | int(real) | dict(real):
                return real
            case object(x=1, y=inner):
                return inner
    if kind == 5:
        try:
            raise ValueError('x')
        except x:
            return 1
    if kind == 6:
        try:
            raise ExceptionGroup('g', [ValueError(), x])
        except* (x, TypeError):
            mischief(x)
    if kind == 7:
        return {*x, *y}, [*x, *y], {**x, **y}
    if kind == 8:
        x, y = y
        return x
    exec(x, y) if chance.below(2) else eval(x, {}, y)


def walk_and_stop(value):
    for i, inner in enumerate(value):
        yield inner
        if i > 20:
            return


def sorts():
    (a, value), (b, key) = pick_value(WALKABLE), pick_value(['called'])
    items = list(walk_and_stop(value))
    key = chance.pick([None, key, VALUES['evil callable'](), lambda x: mischief(items) or x, lambda x: items.clear()])
    say('sort', a, b)
    state.targets = [items]
    kind = chance.below(6)
    if kind == 0:
        items.sort(key=key)
        return items
    if kind == 1:
        return max(items, key=key)
    if kind == 2:
        return list(map(key, items)) + list(filter(key, items))
    if kind == 3:
        import functools
        return functools.reduce(key, items)
    if kind == 4:
        import heapq
        heapq.heapify(items)
        heapq.heappush(items, VALUES['evil']())
        return heapq.heappop(items)
    import bisect
    bisect.insort(items, VALUES['evil'](), key=key)
    return bisect.bisect_left(items, VALUES['evil']())


def drives():
    """Awaits and drives by hand, from outside and from within."""
    name, value = pick_value(['running', 'evil'])
    kind = chance.below(7)
    say('drive', kind, name)
    state.targets = [value]

    async def wait():
        return await value

    async def loop():
        async for inner in value:
            mischief(value)
            return inner

    async def enter():
        async with value as inner:
            return inner

    def delegate():
        try:
            return (yield from value)
        finally:
            mischief(coroutine)
            coroutine.close()

    coroutine = [wait, loop, enter, delegate][chance.below(4)]()
    if kind == 0:
        return coroutine.send(None)
    if kind == 1:
        return coroutine.throw(chance.pick([ValueError, KeyboardInterrupt, GeneratorExit, StopIteration, value]))
    if kind == 2:
        coroutine.send(None)
        coroutine.close()
    elif kind == 3:
        coroutine.send(None)
        return coroutine.send(value)
    elif kind == 4:
        return asyncio.run(asyncio.wait_for(coroutine, 0.01))
    elif kind == 5:
        async def gather():
            tasks = [asyncio.ensure_future(coroutine), asyncio.ensure_future(wait())]
            tasks[0].add_done_callback(lambda task: mischief(value))
            await asyncio.sleep(0)
            tasks[chance.below(2)].cancel()
            return await asyncio.gather(*tasks, value, return_exceptions=True)
        return asyncio.run(asyncio.wait_for(gather(), 0.01))
    return coroutine


STEPS = [call_function] * 8 + [call_method] * 12 + [call_unbound] * 4 + [binary] * 3 + [unary] * 3 + [item] * 3 + [
    walk, walk, attribute, attribute, new_class, texts, texts, statements, statements, sorts, sorts, drives, drives,
    power, shift, make_half, make_half, init_again]


# What stays in reach would grow without bound, or never end.
ENDLESS = ('count', 'cycle', 'repeat', 'callable_iterator')


def one_step():
    made = chance.pick(STEPS)()
    if made is None or type(made).__name__ in ENDLESS or chance.below(3):
        return
    pair = f'<{type(made).__name__} of step {state.step}>', made
    if len(pool) < 40:
        pool.append(pair)
    else:
        pool[chance.below(40)] = pair


def main(steps):
    for i in range(steps):
        state.step = i
        state.left = 60
        state.collections = 3
        try:
            one_step()
        except BaseException as error:
            say('   ', type(error).__name__)
            if chance.below(8) == 0:
                pool.append(('<error>', error))
                del pool[:-40]
        state.targets = []
        error = None
        if i % 64 == 63:
            gc.collect()
    say('end')


make_all()
GROUP_NAMES = list(GROUPS)
NAMES_OF_CALLABLES = list(CALLABLES)
NAMES_OF_TYPES = [name for name in CALLABLES if isinstance(CALLABLES[name], type)]
main(int(sys.argv[2]))
