# ChainMap: lookup order, writes to the first map, errors, iteration order, |, copies, missing.
from collections import ChainMap, OrderedDict, defaultdict

a, b, c = {"x": 1, "y": 2}, {"y": 20, "z": 30}, {"z": 300, "w": 400}
m = ChainMap(a, b, c)
print(m, list(m), dict(m), len(m), m["y"], m["w"], m.get("nope"), "z" in m, list(m.items()), list(m.values()), bool(ChainMap()), m.parents, m.maps is m.maps)
m["z"] = "first"
del m["x"]
print(a, m["z"], m.pop("z"), m["z"], m.popitem(), a, m.setdefault("y", 9), m.setdefault("new", 1), a)
child = m.new_child()
child["only"] = 1
print(child, m.new_child({"k": 1}), m.new_child(k=2), child.parents == m, m.new_child({"a": 1}, b=2).maps[0])
for call in ["m['nope']", "m.pop('w')", "m.__delitem__('w')", "ChainMap().popitem()", "ChainMap(5)", "ChainMap(5)['x']", "m.new_child(5)", "m | {'q': 1}", "{'q': 1} | m", "m | 5", "m == dict(m)", "m == ChainMap(dict(m))", "ChainMap.fromkeys('ab', 0)", "m.copy()", "m.copy().maps[0] is a",
             "m.copy().maps[1] is b", "hash(m)", "m.keys() & {'w'}", "repr(ChainMap())", "list(reversed(m))", "m.clear()", "m", "ChainMap({}, {}).maps", "len(ChainMap(a, a))", "m.get('w', 1)", "m.__missing__('q')", "ChainMap({'a': 1}, {'a': 2}) | ChainMap({'b': 3})"]:
    try:
        print(call, "->", eval(call))
    except Exception as e:
        print(call, "->", type(e).__name__ + ":", e)
m |= {"in": "place"}
print(m, a)


class Default(ChainMap):
    def __missing__(self, key):
        return "default " + key


d = Default({"a": 1})
print(d["zz"], d.get("zz"), "zz" in d, d.new_child()["q"], type(d.new_child()), type(d.parents), d | {"x": 1})


class Deep(ChainMap):
    def __setitem__(self, key, value):
        for mapping in self.maps:
            if key in mapping:
                mapping[key] = value
                return
        self.maps[0][key] = value

    def __delitem__(self, key):
        for mapping in self.maps:
            if key in mapping:
                del mapping[key]
                return
        raise KeyError(key)


deep = Deep({"a": 1}, {"b": 2})
deep["b"] = 3
deep["c"] = 4
del deep["a"]
print(deep, deep.maps)
print(ChainMap(defaultdict(int), {"k": 5})["k"], ChainMap(OrderedDict(b=1, a=2), {"z": 0}), list(ChainMap({1: 2}, {3: 4}, {1: 5})))
import builtins
import os

scope = ChainMap({"local": 1}, {"len": "shadowed"}, vars(builtins))
print(scope["local"], scope["len"], scope["max"] is max)
m.maps.append({"late": 1})
m.maps.insert(0, {"early": 2})
print(m["late"], list(m), m.new_child().maps[1:] == m.maps)
