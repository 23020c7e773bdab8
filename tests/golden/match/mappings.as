# Mapping patterns: keys by get, the rest, what counts as a mapping.
import collections
from types import MappingProxyType


def f(x):
    match x:
        case {"kind": "point", "x": x, "y": y}:
            return ("point", x, y)
        case {"kind": str(kind), **rest}:
            return (kind, rest)
        case {1: _, 2: {"deep": [a, b]}}:
            return ("deep", a, b)
        case {None: None, True: t, -1: m}:
            return ("constants", t, m)
        case {**rest} if len(rest) == 1:
            return ("one", rest)
        case {}:
            return "any mapping"
        case _:
            return "no mapping"


class Log(dict):
    def get(self, key, default=None):
        print("get", key)
        return super().get(key, default)

    def __getitem__(self, key):
        print("item", key)
        return super().__getitem__(key)


for x in ({"kind": "point", "x": 1, "y": 2, "z": 3}, {"kind": "line", "n": 1}, {"kind": 5, "a": 1}, {1: 0, 2: {"deep": (3, 4)}}, {None: None, True: 1, -1: 2},
          {"a": 1}, {}, [], collections.OrderedDict(kind="od"), MappingProxyType({"kind": "proxy"}), collections.defaultdict(int), collections.ChainMap({"kind": "chain"})):
    print(f(x))
print(f(Log(kind="logged", extra=1)))
d = collections.defaultdict(list)
match d:
    case {"missing": x}:
        print("found", x)
    case _:
        print("not made", dict(d))
rest = "untouched"
match {"a": 1}:
    case {"b": 2, **rest}:
        pass
print(rest)
for source in ("case {'a': 1, 'a': 2}: pass", "case {1: a, 1.0: b}: pass", "case {x: 1}: pass", "case {**rest, 'a': 1}: pass", "case {**_}: pass",
               "case {-1: a, -1: b}: pass", "case {'a': x, 'b': x}: pass", "case {f'a': x}: pass", "case {*a}: pass"):
    try:
        exec("match {1: 2}:\n    " + source)
        print(source, "fine")
    except (SyntaxError, ValueError) as e:
        print(source, "->", type(e).__name__, e.args[0])
