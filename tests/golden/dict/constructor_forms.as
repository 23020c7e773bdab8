# dict() of everything that it takes, and what it says of the rest.
class Mapping:
    def keys(self):
        return iter(["x", "y"])

    def __getitem__(self, key):
        return key * 2


class NoItems:
    keys = 5


class KeysRaise:
    def keys(self):
        raise LookupError("keys")


class GetRaises(Mapping):
    def __getitem__(self, key):
        if key == "y":
            raise KeyError("no y")
        return 1


def attempt(what, *args, **kwargs):
    try:
        print(what, dict(*args, **kwargs))
    except Exception as e:
        print(what, type(e).__name__ + ":", e)


attempt("nothing")
attempt("keywords", a=1, b=2)
attempt("dict and keywords", {"a": 0, "c": 3}, a=1, b=2)
attempt("pairs", [("a", 1), ["b", 2], "cd", (x for x in (1, 2))])
attempt("mapping", Mapping(), z=1)
attempt("self keyword", self=1, iterable=2)
attempt("two", {}, {})
attempt("int", 5)
attempt("short pair", [(1, 2), (3,)])
attempt("long pair", [(1, 2), (3, 4, 5)])
attempt("no pair", [(1, 2), 5])
attempt("unhashable", [([], 1)])
attempt("keys no method", NoItems())
attempt("keys raise", KeysRaise())
attempt("getitem raises", GetRaises())
attempt("none", None)
attempt("str", "abc")
attempt("str of pairs", ["ab", "cd"])
attempt("set of texts", {"ab"})
attempt("bytes", [b"ab"])
attempt("zip", zip("ab", [1, 2]))
attempt("keywords that are no names", **{"a b": 1, "": 2, "class": 3})
attempt("int keywords", **{"x": 1})
try:
    dict(**{1: 2})
except TypeError as e:
    print(e)
d = {"a": 1}
print(d.__init__({"b": 2}, c=3), d, d.__init__(), d)
print(dict.fromkeys("abc"), dict.fromkeys([1, 2], []), dict.fromkeys({"x": 1}, 0), dict.fromkeys({3}, None))
for bad in [5, None, [[]]]:
    try:
        print(dict.fromkeys(bad))
    except TypeError as e:
        print(e)
shared = dict.fromkeys("ab", [])
shared["a"].append(1)
print(shared, dict(dict(dict(a=1))), type(dict(shared)))
