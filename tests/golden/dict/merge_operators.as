# | and |= of dicts and of what stands beside them.
class Sub(dict):
    pass


class Reflects:
    def __ror__(self, other):
        return ("ror", other)


class Ior(dict):
    def __ior__(self, other):
        print("ior", other)
        return self


d = {"a": 1}
for right in [{"b": 2}, Sub(c=3), [("x", 1)], None, 5, Reflects(), {"a": 9}, "ab", set(), {}.items()]:
    shown = right if not isinstance(right, Reflects) else "Reflects()"
    try:
        print("|", shown, d | right)
    except TypeError as e:
        print("|", shown, e)
    copy = dict(d)
    try:
        copy |= right
        print("|=", shown, copy)
    except (TypeError, ValueError) as e:
        print("|=", shown, type(e).__name__, e)
print(type(Sub(a=1) | {"b": 1}), type({} | Sub()), type(Sub() | Sub()))
s = Sub(a=1)
same = s
s |= {"b": 2}
print(s, s is same, type(s))
i = Ior()
i |= [1]
print(i)
d |= d
print(d, d | d)
print({"a": 1, "b": 2} | {"b": 3, "a": 4}, list({"a": 1, "b": 2} | {"c": 3, "a": 4}))
for op in ["+", "-", "&", "^", "<", ">=", "*"]:
    try:
        print(eval("{1: 2} %s {1: 2}" % op))
    except TypeError as e:
        print(e)
print({1: 2} == {1: 2.0}, {1: 2} != {1: 3}, {} == [], {1: [2]} == {1: [2]}, {1: 2} == Sub({1: 2}), {"a": 1, "b": 2} == {"b": 2, "a": 1})
