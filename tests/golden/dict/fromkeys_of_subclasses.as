# fromkeys goes through the class: __new__, __init__, __setitem__.
class Loud(dict):
    def __init__(self, *args):
        print("init", args)
        dict.__init__(self, *args)

    def __setitem__(self, key, value):
        print("set", key, value)
        dict.__setitem__(self, key, value)


print(Loud.fromkeys("ab", 1), type(Loud.fromkeys("")))
print(Loud().fromkeys([1]))


class Other(dict):
    def __new__(cls):
        return {"made": "by new"}


print(Other.fromkeys("xy", 0))


class NotDict(dict):
    def __new__(cls):
        return [0, 0, 0]


print(NotDict.fromkeys([0, 2], "set"))


class Full(dict):
    def __init__(self):
        self["first"] = 1


print(Full.fromkeys("ab"))


class Raises(dict):
    def __setitem__(self, key, value):
        raise ValueError("not " + key)


try:
    Raises.fromkeys("ab")
except ValueError as e:
    print(e)


class NeedsArgument(dict):
    def __init__(self, x):
        pass


try:
    NeedsArgument.fromkeys("ab")
except TypeError as e:
    print(e)
print(dict.fromkeys(x for x in "aba"), dict.fromkeys(range(3), ...))
loud = Loud({"a": 1}, )
loud.update(b=2)
loud.setdefault("c", 3)
loud |= {"d": 4}
print(loud, loud | {"e": 5}, type(loud | {}), {} | loud, type({} | loud), type(loud.copy()))
