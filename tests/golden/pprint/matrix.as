# Containers of every kind at several widths, depths and indents
import pprint
from collections import OrderedDict, Counter, defaultdict, deque, namedtuple, ChainMap, UserDict, UserList
from dataclasses import dataclass, field
from types import SimpleNamespace, MappingProxyType


@dataclass
class Point:
    x: int
    y: list = field(default_factory=list)
    hidden: int = field(default=1, repr=False)


Pair = namedtuple('Pair', 'left right')
loop = [1]
loop.append(loop)
knot = {}
knot['self'] = knot
values = [[], {}, (), set(), (1,), list(range(30)), {i: str(i) * i for i in range(8)}, {'b': 1, 'a': {'d': [1, 2, {'e': (3,)}], 'c': None}}, set('hello'), frozenset([3, 1, 2]), ('a' * 30, 'b' * 30, 'c' * 30),
          'short', 'a long string with words that must be broken somewhere in the middle of it', 'line one\nline two\nline three' * 3, b'bytes ' * 20, bytearray(b'array' * 12), OrderedDict([('z', 1), ('a', [2] * 20)]), Counter('mississippi'),
          defaultdict(list, {'k': [1] * 25}), deque(range(30), maxlen=40), Pair(['x' * 40], {'k': 'y' * 40}), Point(1, ['z' * 20] * 4), SimpleNamespace(name='n' * 30, value=['v' * 30, 2]), MappingProxyType({'m': 'x' * 40, 'n': 'y' * 40}),
          loop, knot, {1: 'a', 'b': 2, (3,): None, None: 0}, [[[[[[1]]]]]], ChainMap({'a': 1}, {'b': ['c' * 40, 'd' * 40]}), UserDict(k='v' * 70), UserList(['u' * 30] * 3), 10**60, [None, True, 1.5, 1j, ...], range(3), int, len]
for value in values:
    for kw in (dict(), dict(width=30), dict(indent=4, width=40), dict(depth=2), dict(compact=True, width=40), dict(sort_dicts=False), dict(underscore_numbers=True)):
        text = pprint.pformat(value, **kw)
        if value is loop or value is knot:
            import re
            text = re.sub('id=\\d+', 'id=N', text)
        if kw == {} or text != pprint.pformat(value) and 'id=' not in text:
            print(kw, text, sep='\n')
for kw in (dict(indent=-1), dict(width=0), dict(depth=0), dict(depth=-1), dict(indent='2'), dict(nothing=1)):
    try:
        print(kw, pprint.pformat([1, [2]], **kw))
    except Exception as e:
        print(kw, type(e).__name__, e)
print(pprint.saferepr({'b': [1], 'a': 'x'}), pprint.isreadable([1, 'a']), pprint.isreadable([int]), pprint.isrecursive(loop), pprint.isrecursive([1]), pprint.isreadable(loop))
pprint.pprint({'z': 1, 'a': 2}, sort_dicts=False)
pprint.pp({'z': 1, 'a': 2})
