from collections import OrderedDict

o = OrderedDict([("a", 1), ("b", 2), ("c", 3)])
print(o, list(o), list(reversed(o)), list(o.items()), len(o))
o.move_to_end("a")
print(o)
o.move_to_end("c", last=False)
print(o, o.popitem(), o.popitem(last=False), o)
o["z"] = 26
o.update(y=25)
print(o, o.pop("z"), o.pop("nope", "default"), o.setdefault("q", 5), o)
print(OrderedDict(a=1, b=2) == OrderedDict(b=2, a=1), OrderedDict(a=1, b=2) == {"b": 2, "a": 1}, {"a": 1} == OrderedDict(a=1))
print(OrderedDict(), OrderedDict.fromkeys("ab", 0), o.copy(), OrderedDict(a=1) | {"b": 2}, type(o.copy()).__name__)
for action in (lambda: OrderedDict().popitem(), lambda: OrderedDict(a=1).move_to_end("x"), lambda: OrderedDict().pop("x")):
    try:
        action()
    except KeyError as e:
        print("KeyError", e)


class LRU(OrderedDict):
    def __init__(self, size):
        super().__init__()
        self.size = size

    def __getitem__(self, key):
        value = super().__getitem__(key)
        self.move_to_end(key)
        return value

    def __setitem__(self, key, value):
        super().__setitem__(key, value)
        if len(self) > self.size:
            self.popitem(last=False)


cache = LRU(2)
cache["a"] = 1
cache["b"] = 2
cache["a"]
cache["c"] = 3
print(list(cache), cache.size)
print(o.keys(), o.values(), o.items(), cache.keys())
