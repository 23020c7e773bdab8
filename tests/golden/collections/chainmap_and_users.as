from collections import ChainMap, UserDict, UserList, UserString

c = ChainMap({"a": 1}, {"a": 2, "b": 3})
print(c, c["a"], c["b"], len(c), list(c), dict(c), "b" in c, c.get("q"), c.get("q", 0), c.maps)
c["b"] = 30
c["n"] = 1
print(c, c.parents, c.new_child({"z": 1}), c.pop("n"), c.copy())
for action in (lambda: c["q"], lambda: c.pop("zzz"), lambda: ChainMap().popitem()):
    try:
        action()
    except KeyError as e:
        print("KeyError", e)
try:
    del c["q"]
except KeyError as e:
    print("KeyError", e)


class Upper(UserDict):
    def __setitem__(self, key, value):
        super().__setitem__(key.upper(), value)


u = Upper(a=1)
u["b"] = 2
u.update(c=3)
print(u, u["A"], len(u), dict(u), "a" in u, u.data, u.copy() == u, u | {"d": 4})
l = UserList([3, 1, 2])
l.append(0)
l.sort()
print(l, l[1:], l + [9], [9] + l, l * 2, 3 in l, l == [0, 1, 2, 3], l.data, len(l), l.index(2))
s = UserString("hello")
print(s, s.upper(), s + "!", s[1], s[1:3], len(s), s == "hello", s.replace("l", "L"), "ell" in s, s.find("l"), repr(s), s.split("l"))
