# Special methods of built-in types, called with too few and too many arguments.
def attempt(f, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, e)


class List(list):
    pass


class Dict(dict):
    pass


for o, names in ((List([1]), "__getitem__ __contains__ __format__ __mul__ __imul__ __add__ __setitem__ __len__ __eq__ __init__"),
                 (Dict(a=1), "__getitem__ __contains__ __format__ __or__ __delitem__ __iter__"), ("s", "__mul__ __rmul__ __mod__"),
                 ({1}, "__contains__ __and__ __hash__"), (1, "__add__ __format__ __pow__ __abs__"), (b"b", "__mul__ __getitem__")):
    for name in names.split():
        method = getattr(o, name)
        print(type(o).__name__ + "." + name)
        attempt(method) if name not in ("__len__", "__iter__", "__init__", "__abs__") else None
        attempt(method, 1, 2, 3)
        if name != "__init__":
            attempt(method, bad=1)
for f in int.__add__, int.__abs__, list.__len__, str.__mul__, dict.__contains__:
    attempt(f, bad=1)
    attempt(f, object())
for o in (iter([]), (x for x in []), len, {}.keys(), {}.values()):
    attempt(o.__init__, 1, 2)
attempt(object().__init__, 1)
attempt(property().__set_name__, 1)
attempt(property().__set_name__, 1, 2, 3)
attempt(super, 1, 2, 3)
attempt(super, int, 2, 3, 4)
attempt(super, type=1)
print(list[len], dict[attempt, List.append], tuple[lambda: 0], int | List)
for source, filename, mode in ((1, 2, 3), (1, "f", 3), (1, "f", "mode"), (1, "f", "exec"), ("x", 2, "bad")):
    attempt(compile, source, filename, mode)
