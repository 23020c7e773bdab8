# __missing__: asked by d[key] alone, on the class alone.
class Default(dict):
    def __missing__(self, key):
        print("missing", key)
        if key == "raise":
            raise ValueError("from missing")
        if key == "key error":
            raise KeyError("other")
        return key * 2


d = Default(a=1)
print(d["a"], d["b"], d.get("c"), "d" in d, d.setdefault("e", 5), d.pop("f", 6), len(d))
for key in ["raise", "key error"]:
    try:
        d[key]
    except Exception as e:
        print(type(e).__name__, e, e.__context__)
try:
    del d["zz"]
except KeyError as e:
    print("KeyError", e)
d2 = dict(a=1)
try:
    d2.__missing__
except AttributeError as e:
    print(e)
plain = type("Plain", (dict,), {})()
plain.__missing__ = lambda key: "instance"
try:
    plain["x"]
except KeyError as e:
    print("the instance is not asked", e)
d["q"] += "r"
print(d)
print("%(x)s %(a)s" % d, "{y} {a}".format_map(d))


class Chain(dict):
    def __missing__(self, key):
        if isinstance(key, int) and key > 0:
            value = self[key] = self[key - 1] + 1
            return value
        return super().__missing__(key) if hasattr(super(), "__missing__") else 0


c = Chain()
print(c[5], c)
print(dict.__getitem__(Default(), "x"))


class Static(dict):
    __missing__ = staticmethod(lambda key: ("static", key))


print(Static()[3])


class NoneMissing(dict):
    __missing__ = None


try:
    NoneMissing()[3]
except TypeError as e:
    print(e)
