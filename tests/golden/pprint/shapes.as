import collections
import dataclasses
import types
from pprint import *

words = ["spam", "eggs", "lumberjack", "knights", "ni", "a much longer word to force a wrap", "x"]
pprint(words)
pprint([words] * 3)
pprint(words, width=30)
pprint([words, tuple(words)], indent=4, width=40)
pprint(list(range(60)), compact=True)
pprint(list(range(30)))
pprint({"name": "a name", "list": words, "nested": {"b": [1, 2, 3], "a": (1,)}, 3: None}, width=50)
pp({"z": 1, "a": 2, "long": "x" * 70})
pprint({"z": 1, "a": 2, "long": "x" * 70})
pprint("the quick brown fox jumps over the lazy dog and then runs around the wood and back home again")
pprint(["the quick brown fox jumps over the lazy dog and then runs around\nthe wood and back home again " * 2])
pprint(b"some bytes that are long enough to be wrapped over two lines because eighty characters is the limit")
pprint(bytearray(b"some bytes that are long enough to be wrapped over two lines because eighty characters is it"))
pprint({frozenset({1, 2}): 1, "a": {3, 2, 1}}, width=10)
pprint(set(words), width=20)
pprint(frozenset(range(40)), width=30)
pprint([[[[[[1]]]]], {"a": {"b": {"c": 1}}}, ((((1,),),),)], depth=3)
pprint(123456789012, underscore_numbers=True)
pprint({1: "a", "b": 2, None: 3, (1, 2): 4})
pprint((1,), width=1)
pprint([], width=1)
a = [1, 2]
print(isreadable(a), isrecursive(a), isreadable(print), saferepr({"b": 1, "a": [1, 2, {}]}))
a.append(a)
print(isreadable(a), isrecursive(a), pformat(a).startswith("[1, 2, <Recursion on list with id="))


@dataclasses.dataclass
class Point:
    x: int
    y: list
    hidden: int = dataclasses.field(default=3, repr=False)


pprint([Point(1, words), Point(2, [])])
pprint(Point(1, [2]))
pprint(types.SimpleNamespace(one=1, words=words, nested=types.SimpleNamespace(a=words)))
pprint(types.MappingProxyType({"a": words, "b": 2}))
pprint(collections.OrderedDict([("one", words), ("two", 2)]))
pprint(collections.defaultdict(list, one=words, two=[2]))
pprint(collections.Counter("the quick brown fox jumps over the lazy dog"))
pprint(collections.ChainMap({"a": words}, {"b": 2, "c": words}))
pprint(collections.deque(words, maxlen=10))
pprint(collections.deque(words * 2))
pprint(collections.UserDict(a=words, b=1))
pprint(collections.namedtuple("P", "x y")(words, 2))
for bad in ({"indent": -1}, {"width": 0}, {"depth": 0}):
    try:
        pformat([], **bad)
    except ValueError as err:
        print(err)
print(pformat({"a": 1}), PrettyPrinter(width=20).pformat(words[:3]))
