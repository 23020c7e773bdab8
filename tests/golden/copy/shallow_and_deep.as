import copy

a = [1, [2, 3], {"k": [4]}, (5, [6])]
b, c = copy.copy(a), copy.deepcopy(a)
a[1].append("x")
a[2]["k"].append("y")
a[3][1].append("z")
print(a, b, c, sep="\n")


class Node:
    def __init__(self, value):
        self.value = value
        self.links = []


n = Node([1])
n.links.append(n)
m = copy.copy(n)
d = copy.deepcopy(n)
print(m.value is n.value, m.links is n.links, d.value, d.value is n.value, d.links[0] is d, d is n)
loop = []
loop.append(loop)
l2 = copy.deepcopy(loop)
print(l2[0] is l2, l2 is loop)
shared = [1]
pair = copy.deepcopy([shared, shared])
print(pair[0] is pair[1], pair[0] is shared)
t = (1, 2)
print(copy.copy(t) is t, copy.deepcopy(t) is t, copy.deepcopy((1, [2])), copy.copy("s"), copy.deepcopy({1, 2}), copy.copy({1: 2}), copy.copy({3}), copy.deepcopy(frozenset([1])))


class Custom:
    def __init__(self, x):
        self.x = x

    def __copy__(self):
        return Custom("copied")

    def __deepcopy__(self, memo):
        return Custom("deep " + str(len(memo) >= 0))


print(copy.copy(Custom(1)).x, copy.deepcopy([Custom(1)])[0].x)


class Slots:
    __slots__ = ("a", "b")


s = Slots()
s.a = [1]
s2 = copy.deepcopy(s)
print(s2.a, s2.a is s.a, hasattr(s2, "b"), copy.copy(s).a is s.a)


class MyList(list):
    pass


ml = MyList([1, [2]])
ml.note = {"n": 1}
ml2 = copy.deepcopy(ml)
print(ml2, type(ml2).__name__, ml2.note, ml2.note is ml.note, copy.copy(ml), copy.copy(ml).note is ml.note)


class MyDict(dict):
    pass


md = MyDict(a=[1])
print(copy.deepcopy(md), type(copy.copy(md)).__name__)
f = lambda: 1
print(copy.copy(f) is f, copy.deepcopy(f) is f, copy.deepcopy(len) is len, copy.copy(int) is int, copy.deepcopy(None))


class State:
    def __init__(self):
        self.a = 1
        self.b = 2

    def __getstate__(self):
        return {"a": self.a}

    def __setstate__(self, state):
        self.__dict__.update(state)
        self.b = "restored"


print(copy.copy(State()).b, vars(copy.deepcopy(State())))


class Reduced:
    def __init__(self, x):
        self.x = x

    def __reduce__(self):
        return Reduced, (self.x + 1,)


print(copy.copy(Reduced(1)).x)
e = ValueError("msg", 5)
e2 = copy.copy(e)
print(repr(e2), e2 is e, repr(copy.deepcopy(e)))
try:
    copy.copy(x for x in [])
except TypeError as err:
    print(err)
