# ** in displays and calls with mappings that misbehave.
def f(*args, **kwargs):
    return args, kwargs


class KeysRaise:
    def __getattr__(self, name):
        print("asked for", name)
        raise LookupError("getattr " + name)


class NoMapping:
    pass


class Keys:
    def __init__(self, keys, values=None):
        self._keys, self._values = keys, values

    def keys(self):
        return self._keys

    def __getitem__(self, key):
        if self._values is None:
            raise IndexError(key)
        return self._values


CASES = [("getattr raises", KeysRaise()), ("no keys", NoMapping()), ("keys is no iterable", Keys(5, 1)),
         ("getitem raises", Keys(["a"])), ("int keys", Keys([1], 2)), ("good", Keys(["a", "b"], 3)), ("str subclass", {type("S", (str,), {})("x"): 1}),
         ("list", [1]), ("pairs", [("a", 1)]), ("None", None), ("str", "ab"), ("empty", {}), ("duplicate", {"dup": 1})]
for name, mapping in CASES:
    for how in (lambda m: {**m}, lambda m: {"dup": 0, **m, "z": 1}, lambda m: f(**m), lambda m: f(dup=2, **m), lambda m: f(*[1], **m, **m), lambda m: dict(**m)):
        try:
            print(name, how(mapping))
        except Exception as e:
            print(name, type(e).__name__, e)


def g(a, *, b):
    return a, b


for call in (lambda: g(**{"a": 1}, **{"b": 2}), lambda: g(1, **{"a": 2}), lambda: g(**{"a": 1, "b": 2, "c": 3}), lambda: g(**{"b": 1}),
             lambda: print(**{"sep": 1}), lambda: sorted([], **{"key": None, "x": 1}), lambda: g(*{"a": 1, "b": 2}), lambda: f(**{"": 1, "a b": 2})):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)
