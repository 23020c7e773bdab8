# + and * and their in-place forms with odd operands, and with the list itself.
class Index:
    def __index__(self):
        return 2


class Other:
    def __radd__(self, other):
        return ("radd", other)

    def __rmul__(self, other):
        return ("rmul", other)

    def __add__(self, other):
        return ("add", other)


class Declines:
    def __radd__(self, other):
        return NotImplemented


class Sub(list):
    pass


a = [1, [2]]
for right in [[], [3], (4,), "x", None, 5, Other(), Declines(), Sub([6]), range(2), True]:
    for name, run in [("+", lambda l, r: l + r), ("*", lambda l, r: l * r), ("+=", lambda l, r: l.__iadd__(r)), ("*=", lambda l, r: l.__imul__(r))]:
        shown = right if not isinstance(right, (Other, Declines)) else type(right).__name__
        try:
            print("[1, [2]]", name, shown, "=", run([1, [2]], right))
        except TypeError as e:
            print("[1, [2]]", name, shown, type(e).__name__, e)
print(a * Index(), Index() * a, 0 * a, -5 * a, a * True)
b = a * 3
b[1].append("shared")
print(a, b)
a += a
print(a, a is a)
a *= 2
print(len(a))
a *= 0
print(a)
for times in [2**62, 2**63, 10**30, -10**30]:
    try:
        print(len([1, 2, 3] * times))
    except Exception as e:
        print(type(e).__name__, e)
print(len([] * (2**62)), Sub([1]) + [2], type(Sub([1]) + Sub([2])), type(Sub([1]) * 2), type(Sub([1])[:]))
t = ([],)
try:
    t[0] += ["kept"]
except TypeError as e:
    print(e, t)
