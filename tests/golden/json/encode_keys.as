# keys of all kinds, order, and the types that may stand for others
import json
from enum import Enum, IntEnum, Flag
from collections import OrderedDict, namedtuple, defaultdict, Counter, deque, ChainMap, UserDict


class Color(Enum):
    RED = 1


class Level(IntEnum):
    LOW = 1
    HIGH = 10**20


class Text(str, Enum):
    A = 'a'


class MyInt(int):
    def __repr__(self):
        return 'MyInt'
    __str__ = __repr__


class MyFloat(float):
    def __repr__(self):
        return 'MyFloat'


class MyDict(dict):
    def items(self):
        return [('from', 'items'), ('n', len(self))]


class MyList(list):
    def __iter__(self):
        return iter(['own', 'iterator'])


P = namedtuple('P', 'x y')


def attempt(value, **kw):
    try:
        print(json.dumps(value, **kw))
    except Exception as e:
        print(type(e).__name__ + ':', e)


for key in ('s', '', 1, -1, 10**25, 1.5, float('inf'), float('nan'), 1e100, -0.0, True, False, None, Level.LOW, Text.A, MyInt(7), MyFloat(2.5),
            (1, 2), b'k', Color.RED, frozenset(), object, 1j):
    attempt({key: 1, 'z': 2})
    attempt({key: 1, 'z': 2}, skipkeys=True)
attempt({float('nan'): 1}, allow_nan=False)
attempt({1: 1, '1': 2, 1.5: 3})
attempt({(1,): 1}, skipkeys=True)
attempt({(1,): 1, (2,): 2}, skipkeys=True, indent=1)
attempt({'b': 1, 'a': {'d': 1, 'c': 2}}, sort_keys=True)
attempt({2: 1, 10: 2, 1: 3}, sort_keys=True)
attempt({'a': 1, 2: 2}, sort_keys=True)
attempt({None: 1, True: 2}, sort_keys=True)
attempt({True: 1, 0.5: 2, 3: 3}, sort_keys=True)
for value in (Level.HIGH, Text.A, MyInt(3), MyFloat(1.5), MyDict(a=1), MyDict(), MyList([1]), MyList(), P(1, [2]), OrderedDict(b=1, a=2), defaultdict(int, q=1),
              Counter('aab'), Color.RED, deque([1]), ChainMap({}), UserDict(a=1), range(3), {1}, b'', bytearray(), memoryview(b''), 1j, object(), iter([]), {}.keys(), ..., NotImplemented, print):
    attempt(value, default=lambda o: f'<{type(o).__name__}>')
    attempt([value] if not isinstance(value, object) else {'v': value}, default=lambda o: [str(type(o).__name__)])
attempt({1}); attempt(b'x'); attempt(1j); attempt(object); attempt(Color.RED); attempt(...)
