"""What abuse.as works with: hostile values, things to call, names."""
import gc
import types


class Chance:
    """Random numbers of our own, since the functions of random are abused, too."""

    def __init__(self, seed):
        self.word = seed * 0x9E3779B97F4A7C15 + 0x1234567 & 0xFFFFFFFFFFFFFFFF
        for _ in range(4):
            self.below(2)

    def below(self, limit):
        self.word = self.word * 6364136223846793005 + 1442695040888963407 & 0xFFFFFFFFFFFFFFFF
        return (self.word >> 33) % limit

    def pick(self, items):
        return items[self.below(len(items))]


class state:
    chance = Chance(1)  # of the steps
    dying = Chance(7)  # of finalizers, whose moment is the collector's choice
    targets = []     # what the step works on
    left = 0         # how much mischief the step may still do
    collections = 0  # how many collections
    step = 0


def collect():
    """What only C holds dies here, if it is not rooted, and something else takes its place."""
    if state.collections > 0 and state.chance.below(2):
        state.collections -= 1
        gc.collect()
        return [[0] * i for i in range(1, 12)], {1: 2}, 'x' * state.step


def mischief(target=None):
    """Does something unexpected to what is being worked on. Returns whatever."""
    state.left -= 1
    if state.left < 0:
        return None
    chance = state.chance
    if target is None:
        target = chance.pick(state.targets) if state.targets else []
    kind = chance.below(12)
    try:
        if kind == 0:
            target.clear()
        elif kind == 1:
            target.append(Evil())
        elif kind == 2:
            target.pop()
        elif kind == 3:
            target[chance.pick([0, -1, 'a', Evil(), slice(None)])] = chance.pick([(), 1, [1] * 50, Evil()])
        elif kind == 4:
            del target[0:]
        elif kind == 5:
            target.extend([Evil()] * 20)
        elif kind == 6:
            target.update({i: Evil() for i in range(20)})
        elif kind == 7:
            target.__init__(chance.pick([[], [1, 2, 3], 'abc', {}]))
        elif kind == 8:
            state.targets = []
            gc.collect()
        elif kind == 9:
            garbage = [[i] for i in range(200)]
        elif kind == 10:
            target.__class__ = chance.pick([Evil, EvilList, Plain])
        else:
            next(iter(target))
    except Exception:
        pass


class Oops(Exception):
    pass


ANSWERS = [lambda: None, lambda: 0, lambda: 1, lambda: -1, lambda: 2**63, lambda: 2**100, lambda: 'x', lambda: b'x', lambda: 1.5,
           lambda: [], lambda: (), lambda: {}, lambda: NotImplemented, lambda: True, lambda: Evil(), lambda: iter('ab'),
           lambda: (1, 2), lambda: float('nan'), lambda: -2**63, lambda: '', lambda: int, lambda: '\ud800']


def behave(self):
    """What every special method of a hostile object does."""
    chance = state.chance
    state.left -= 1
    if state.left < 0:
        raise Oops('enough')
    collect()
    kind = chance.below(8)
    if kind == 0:
        raise chance.pick([Oops, TypeError, ValueError, KeyError, IndexError, StopIteration, AttributeError, RecursionError,
                           MemoryError, GeneratorExit, KeyboardInterrupt, StopAsyncIteration, SystemExit])('oops')
    if kind < 4:
        mischief(chance.pick([None, self]))
    return chance.pick(ANSWERS)()


SPECIAL = '''eq ne lt le gt ge hash index int float complex bool len iter next reversed contains getitem setitem delitem missing
repr str bytes format fspath call enter exit await aiter anext aenter aexit add radd iadd sub rsub mul rmul imul mod rmod
truediv floordiv divmod rdivmod pow rpow lshift rshift and rand or ror xor rxor neg pos abs invert round trunc floor ceil
length_hint get set delete set_name instancecheck subclasscheck dir copy deepcopy reduce_ex mro_entries
class_getitem prepare sizeof buffer'''.split()


def special_method(right):
    """Answers sensibly half of the time, or nothing would get far."""
    def method(self, *args, **keywords):
        if state.chance.below(2):
            return behave(self)
        mischief()
        collect()
        return right(self)
    return method


SENSIBLE = {'eq': lambda s: True, 'hash': lambda s: 7, 'index': lambda s: 3, 'int': lambda s: 3, 'float': lambda s: 3.0, 'len': lambda s: 3,
            'bool': lambda s: True, 'repr': lambda s: 'evil', 'str': lambda s: 'evil', 'iter': lambda s: s, 'lt': lambda s: True,
            'format': lambda s: 'evil', 'fspath': lambda s: '/nowhere', 'bytes': lambda s: b'evil', 'contains': lambda s: True,
            'length_hint': lambda s: 3, 'getitem': lambda s: 1, 'call': lambda s: 1, 'enter': lambda s: s, 'exit': lambda s: True,
            'await': lambda s: iter([None, None]), 'aiter': lambda s: s, 'keys': lambda s: ['a', 'b'], 'reversed': lambda s: iter('abc')}
METHODS = {f'__{name}__': special_method(SENSIBLE.get(name, lambda self: NotImplemented)) for name in SPECIAL}


def dying(self):
    chance = state.dying
    kind = chance.below(6)
    if kind == 0:
        raise Oops('in __del__')
    if kind == 1:
        state.targets.append(self)
    elif kind == 2 and state.targets:
        target = state.targets[0]
        if isinstance(target, (list, dict, set)):
            target.clear()
    elif kind == 3:
        [[] for _ in range(100)]


class Plain:
    pass


class Evil:
    locals().update(METHODS)
    keys = special_method(SENSIBLE['keys'])


class EvilDying(Evil):
    __del__ = dying


class EvilGetattr:
    def __getattr__(self, name):
        return behave(self)

    def __setattr__(self, name, value):
        behave(self)

    def __delattr__(self, name):
        behave(self)


class EvilGetattribute:
    def __getattribute__(self, name):
        if name == '__class__':
            return state.chance.pick([int, list, str, Evil, object])
        return behave(self)


class EvilMeta(type):
    locals().update({name: method for name, method in METHODS.items() if name not in ('__prepare__', '__set_name__', '__call__')})

    def mro(cls):
        if state.chance.below(3) == 0:
            behave(cls)
        return super().mro()


class EvilList(list):
    locals().update(METHODS)


class EvilTuple(tuple):
    locals().update(METHODS)


class EvilDict(dict):
    locals().update(METHODS)


class EvilSet(set):
    locals().update(METHODS)


class EvilStr(str):
    locals().update(METHODS)


class EvilBytes(bytes):
    locals().update(METHODS)


class EvilInt(int):
    locals().update(METHODS)


class EvilFloat(float):
    locals().update(METHODS)


class EvilError(Exception):
    locals().update({name: METHODS[name] for name in ('__repr__', '__str__', '__eq__', '__hash__', '__bool__', '__len__')})


class Slots:
    __slots__ = 'a', 'b', '__dict__', '__weakref__'


def self_holding_list():
    items = [1, 2]
    items.append(items)
    return items


def self_holding_dict():
    items = {1: 2}
    items['me'] = items
    return items


def deep(kind, depth):
    items = ()
    for _ in range(depth):
        items = kind([items])
    return items


def deep_dict(depth):
    items = {}
    for _ in range(depth):
        items = {1: items}
    return items


def generator():
    try:
        got = yield 1
        mischief()
        yield got
        yield from [1, 2]
    finally:
        mischief()


def greedy_generator():
    while True:
        try:
            yield
        except GeneratorExit:
            if state.chance.below(3):
                raise
        except BaseException:
            pass
        state.left -= 1
        if state.left < 0:
            return


def inner_generator():
    """Knows itself, and enters itself again."""
    def body():
        yield 1
        for action in (me.send, me.throw, me.close, lambda x: next(me)):
            try:
                action(ValueError) if action is not me.close else me.close()
            except ValueError:
                pass
        yield 2
    me = body()
    return me


async def coroutine():
    await Evil()
    mischief()


async def async_generator():
    try:
        yield 1
        await Evil()
        yield 2
    finally:
        mischief()


def closed_file():
    import io
    file = io.StringIO('a\nb')
    file.close()
    return file


def open_file(kind):
    import io
    if kind == 0:
        return io.BytesIO(b'abc\ndef\n')
    if kind == 1:
        return io.StringIO('abc\ndef\n')
    if kind == 2:
        return io.TextIOWrapper(io.BytesIO(b'abc\r\nd\xff'), chance_text())
    if kind == 3:
        return io.BufferedReader(EvilRaw())
    return io.TextIOWrapper(EvilRaw())


def chance_text():
    return state.chance.pick(['utf-8', 'ascii', 'latin-1', None])


def EvilRaw():
    import io

    class Raw(io.RawIOBase):
        def readable(self): return True
        def writable(self): return True
        def readinto(self, buffer): return behave(self)
        def read(self, size=-1): return behave(self)
        def write(self, data): return behave(self)
        def seek(self, *args): return behave(self)
    return Raw()


def moving_list():
    items = [1, 2, 3]
    items += [Evil(), items, EvilStr('a')]
    return items


VALUES = {
    'None': lambda: None, 'True': lambda: True, '...': lambda: ..., 'NotImplemented': lambda: NotImplemented,
    '0': lambda: 0, '1': lambda: 1, '-1': lambda: -1, '3': lambda: 3, '255': lambda: 255, '256': lambda: 256, '1000': lambda: 1000,
    '2**31': lambda: 2**31, '2**61': lambda: 2**61, '-2**61-1': lambda: -2**61 - 1, '2**63': lambda: 2**63, '-2**63': lambda: -2**63,
    '2**63-1': lambda: 2**63 - 1, '2**64': lambda: 2**64, '2**100': lambda: 2**100, '-2**100': lambda: -2**100,
    '10**400': lambda: 10**400, '0x110000': lambda: 0x110000, '0xd800': lambda: 0xd800,
    '0.0': lambda: 0.0, '-0.0': lambda: -0.0, '1.5': lambda: 1.5, 'nan': lambda: float('nan'), 'inf': lambda: float('inf'), '-inf': lambda: -float('inf'),
    '1e308': lambda: 1e308, '5e-324': lambda: 5e-324, '1j': lambda: 1j, 'nanj': lambda: complex(float('nan'), float('inf')),
    "''": lambda: '', "'a'": lambda: 'a', "'abc'": lambda: 'abc', 'long str': lambda: 'ab' * 3000, "'aéc'": lambda: 'aé\u20ac\U0001f600',
    "'\\ud800'": lambda: '\ud800', "'\\0'": lambda: 'a\0b', "'%s%d'": lambda: '%s%d%(a)s', "'{}'": lambda: '{}{0[a].b!r:>{x}}', "'utf-8'": lambda: 'utf-8',
    "'strict'": lambda: 'strict', "'r'": lambda: 'r', "'(a*)+|['": lambda: '(a*)+|(?P<x>b)[', "'(a)|b'": lambda: '(a)|b', "'12'": lambda: '12',
    "'def'": lambda: 'def f(x):\n  return x', "'1+1'": lambda: '(lambda x: x + 1)(1)', "'[1, 2'": lambda: '[1, 2', "'__name__'": lambda: '__name__',
    "'{\"a\": [1e5, null]}'": lambda: '{"a": [1e5, null, "\\ud800"]}', "'2020-01-01'": lambda: '2020-01-01', "'%Y-%m'": lambda: '%Y-%m-%d %H',
    "b''": lambda: b'', "b'abc'": lambda: b'abc', 'long bytes': lambda: b'\xff\xfe' * 3000, 'bytearray': lambda: bytearray(b'abcabc'),
    'memoryview': lambda: memoryview(bytearray(b'abcdef')), 'memoryview[::2]': lambda: memoryview(bytearray(b'abcdef'))[::2],
    '[]': lambda: [], '[1, 2, 3]': lambda: [1, 2, 3], "['a', 'b']": lambda: ['a', 'b'], 'list of pairs': lambda: [(1, 2), ('a', 3)], 'self list': self_holding_list,
    'moving list': moving_list, 'long list': lambda: list(range(3000)), '[evil]': lambda: [Evil(), Evil(), EvilDying()], 'deep list': lambda: deep(list, 5000),
    '()': lambda: (), '(1, 2)': lambda: (1, 2), 'deep tuple': lambda: deep(tuple, 5000), '(evil,)': lambda: (Evil(), Evil()), 'types': lambda: (int, (str, (list,))),
    '{}': lambda: {}, "{'a': 1}": lambda: {'a': 1, 'b': 2}, '{1: 2}': lambda: {1: 2, None: 3}, 'self dict': self_holding_dict, 'deep dict': lambda: deep_dict(5000),
    'evil keys': lambda: {EvilStr('a'): 1, EvilInt(3): 2}, 'dict.keys': lambda: {1: 2, 3: 4}.keys(), 'dict.items': lambda: {1: 2, 3: 4}.items(),
    'set()': lambda: set(), '{1, 2}': lambda: {1, 2, 'a'}, 'frozenset': lambda: frozenset([1, 2]), '{evil}': lambda: {EvilStr('x'), EvilInt(4)},
    'range': lambda: range(10), 'big range': lambda: range(-2**65, 2**65, 2**63), 'slice': lambda: slice(2**100, None, -1), 'evil slice': lambda: slice(Evil(), Evil(), Evil()),
    'iter list': lambda: iter([1, 2, 3]), 'iter evil': lambda: iter(moving_list()), 'iter dict': lambda: iter({1: 2, 3: 4}), 'map': lambda: map(Evil(), [1, 2, 3]),
    'zip': lambda: zip([1, 2], moving_list()), 'filter': lambda: filter(Evil(), [1, 2]), 'enumerate': lambda: enumerate(moving_list()), 'reversed': lambda: reversed([1, 2]),
    'generator': generator, 'greedy generator': greedy_generator, 'inner generator': inner_generator, 'coroutine': coroutine, 'async generator': async_generator,
    'asend': lambda: async_generator().asend(None), 'coroutine wrapper': lambda: coroutine().__await__(),
    'evil': Evil, 'evil dying': EvilDying, 'evil getattr': EvilGetattr, 'evil getattribute': EvilGetattribute, 'evil list': lambda: EvilList([1, 2, 3]),
    'evil tuple': lambda: EvilTuple((1, 2, 3)), 'evil dict': lambda: EvilDict(a=1), 'evil set': lambda: EvilSet([1, 2]), 'evil str': lambda: EvilStr('abc'),
    'evil bytes': lambda: EvilBytes(b'abc'), 'evil int': lambda: EvilInt(5), 'evil float': lambda: EvilFloat(2.5), 'evil error': lambda: EvilError('x'),
    'evil class': lambda: EvilMeta('C', (), {}), 'plain': Plain, 'slots': Slots, 'class': lambda: type('K', (Plain,), {}), 'evil callable': lambda: METHODS['__eq__'],
    'int': lambda: int, 'list type': lambda: list, 'type': lambda: type, 'object': lambda: object, 'lambda': lambda: lambda *args, **keywords: behave(None),
    'method': lambda: [].append, 'bound': lambda: Evil().keys, 'function': lambda: (lambda a, b=Evil(), *, c=1: a), 'code': lambda: (lambda: 1).__code__,
    'module': lambda: types.ModuleType('m'), 'property': lambda: property(Evil()), 'staticmethod': lambda: staticmethod(Evil()), 'classmethod': lambda: classmethod(Evil()),
    'super': lambda: super(EvilList, EvilList()), 'union': lambda: int | str, 'alias': lambda: list[int], 'namespace': lambda: types.SimpleNamespace(a=1),
    'proxy': lambda: types.MappingProxyType(EvilDict()), 'exception': lambda: ValueError(1, 2), 'group': lambda: ExceptionGroup('g', [ValueError(1), TypeError(2)]),
    'StopIteration': lambda: StopIteration(1), 'OSError': lambda: OSError(2, 'no', 'file'), 'KeyError type': lambda: KeyError, 'closed file': closed_file,
    'file 0': lambda: open_file(0), 'file 1': lambda: open_file(1), 'file 2': lambda: open_file(2), 'file 3': lambda: open_file(3), 'file 4': lambda: open_file(4),
}

# The values by what they are good for.
GROUPS = {
    'numbers': [name for name in VALUES if name[0] in '-0123456789' or name in ('nan', 'inf', 'evil int', 'evil float', 'True')],
    'small': ['0', '1', '-1', '3', '255', 'None', 'True', 'evil int', 'evil'],
    'texts': [name for name in VALUES if name[0] in '\'"' or name in ('long str', 'evil str')],
    'bytes': ["b''", "b'abc'", 'long bytes', 'bytearray', 'memoryview', 'memoryview[::2]', 'evil bytes'],
    'containers': [name for name in VALUES if name[0] in '[({' or name.startswith(('self', 'deep', 'dict.', 'evil k'))]
                  + ['set()', 'frozenset', 'range', 'long list', 'evil list', 'evil dict', 'evil set', 'evil tuple', 'list of pairs'],
    'moving': ['moving list', 'iter list', 'iter evil', 'iter dict', 'map', 'zip', 'filter', 'enumerate', 'reversed', 'evil list', 'evil dict'],
    'running': ['generator', 'greedy generator', 'inner generator', 'coroutine', 'async generator', 'asend', 'coroutine wrapper'],
    'evil': [name for name in VALUES if 'evil' in name] + ['evil', 'evil'],
    'called': ['evil callable', 'lambda', 'method', 'bound', 'function', 'int', 'list type', 'evil class', 'class', 'type', 'object'],
    'files': [name for name in VALUES if 'file' in name],
    'any': list(VALUES),
}

# Names of attributes and of keyword arguments.
NAMES = '''__class__ __dict__ __doc__ __name__ __qualname__ __module__ __bases__ __mro__ __code__ __defaults__ __kwdefaults__ __closure__
__annotations__ __traceback__ __cause__ __context__ __suppress_context__ args __notes__ __slots__ __weakref__ __init__ __new__ __hash__
__eq__ __len__ __iter__ __next__ __call__ __getattr__ __getattribute__ __setattr__ __get__ __set__ __set_name__ __init_subclass__ __del__
__abstractmethods__ __self__ __func__ __wrapped__ __globals__ __builtins__ __repr__ __str__ __bool__ __index__ __getitem__ __contains__
__enter__ __exit__ __await__ __format__ __prepare__ __instancecheck__ __subclasscheck__ __mro_entries__ __orig_bases__ __match_args__
__lt__ __add__ __radd__ __or__ a b x y key default sep end file flush maxsplit encoding errors start stop step reverse initial strict base indent cls
object_hook repeat maxlen self value name obj fillvalue width fill count flags string pos endpos mode buffering newline closefd opener
func args keywords fget fset fdel doc timeout loop coro result exception callback context n r k p weights signed byteorder length
gi_frame gi_yieldfrom cr_await ag_running tb_next tb_frame f_back f_locals f_lineno errno strerror filename year month day hour
tzinfo days seconds microseconds __len__ __missing__ __reduce_ex__ code message exceptions msg object reason'''.split()

MODULES = '''builtins types math cmath re json json.decoder json.encoder json.scanner itertools functools collections collections.abc
_collections datetime io _io os.path posixpath operator _operator copy heapq _heapq bisect _bisect weakref _weakref contextvars string
textwrap random _random asyncio _asyncio enum dataclasses abc contextlib inspect traceback _traceback pprint keyword warnings linecache typing
reprlib difflib numbers time errno _types _contextvars gc _re copyreg stat'''.split()

# They would end the test, wait, or harm the world outside.
FORBIDDEN = set('''builtins.input builtins.breakpoint builtins.exit builtins.quit builtins.open builtins.print builtins.help builtins.globals
builtins.vars builtins.locals builtins.exec builtins.eval io.open io.open_code io.FileIO _io.open _io.FileIO _io.open_code time.sleep time.tzset gc.disable gc.set_threshold gc.freeze
gc.set_debug asyncio.sleep linecache.getline asyncio.run types.ModuleType itertools.count itertools.cycle itertools.repeat asyncio.set_event_loop_policy
builtins.__import__ pprint.pprint pprint.pp traceback.print_stack warnings.simplefilter warnings.resetwarnings
inspect.getmembers_static warnings.filterwarnings builtins.__build_class__'''.split())

CALLABLES = {}


def make_all():
    for name in MODULES:
        try:
            module = __import__(name, fromlist=['x'])
        except ImportError:
            continue
        for attribute in sorted(vars(module)):
            full = f'{name}.{attribute}'
            value = vars(module)[attribute]
            if callable(value) and full not in FORBIDDEN and getattr(value, '__module__', name) not in ('sources', '__main__'):
                CALLABLES[full] = value
    for kind in list(object.__subclasses__()) + list(BaseException.__subclasses__()):
        if kind.__module__ == 'builtins':
            CALLABLES.setdefault(f'type {kind.__name__}', kind)
