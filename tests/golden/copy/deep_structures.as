# deepcopy of shared and cyclic structures, of subclasses, slots, and what the memo keeps.
import copy
from collections import OrderedDict, defaultdict, deque, namedtuple, Counter

shared = [1]
a = [shared, shared, (shared,), {"k": shared}]
b = copy.deepcopy(a)
print(b, b[0] is b[1], b[2][0] is b[0], b[3]["k"] is b[0], b[0] is shared)
a.append(a)
b = copy.deepcopy(a)
print(b[4] is b, b)
d = {}
d["self"] = d
e = copy.deepcopy(d)
print(e["self"] is e, e is not d)
t = ([],)
t[0].append(t)
u = copy.deepcopy(t)
print(u[0][0] is u, u is not t)
flat = (1, (2, "x"))
print(copy.deepcopy(flat) is flat, copy.deepcopy((1, [2])) is flat, copy.copy(flat) is flat)


class Node:
    def __init__(self, name):
        self.name, self.next, self.children = name, None, []


x, y = Node("x"), Node("y")
x.next, y.next = y, x
x.children = [y, x]
c = copy.deepcopy(x)
print(c.next.next is c, c.children[1] is c, c.children[0] is c.next, c.name, c is not x)


class Slots:
    __slots__ = ("a", "b", "__weakref__")


class SlotsAndDict(Slots):
    pass


for cls in (Slots, SlotsAndDict):
    s = cls()
    s.a = [1]
    if cls is SlotsAndDict:
        s.z = s
    for f in (copy.copy, copy.deepcopy):
        r = f(s)
        print(cls.__name__, f.__name__, r.a, r.a is s.a, hasattr(r, "b"), getattr(r, "z", None) is (r if f is copy.deepcopy else s))
P = namedtuple("P", "x y")
for value in (OrderedDict(a=[1]), defaultdict(list, a=[1]), deque([[1], 2], 5), P([1], 2), Counter("aab"), {1, 2}, bytearray(b"x"), [P(1, 2)]):
    for f in (copy.copy, copy.deepcopy):
        r = f(value)
        print(f.__name__, r, type(r) is type(value), r == value, r is value)
print(copy.copy(deque([1], 3)).maxlen, copy.deepcopy(defaultdict(int)).default_factory)
memo = {}
z = [[1], 2]
w = copy.deepcopy(z, memo)
print(memo[id(z)] is w, memo[id(z[0])] is w[0], memo[id(memo)] == [z[0], z], copy.deepcopy(z, memo) is w, len(memo))
print(copy.deepcopy(z, {id(z): "given"}), copy.deepcopy([z, 1], {id(z): "given"}))


class Method:
    def m(self):
        return self


m = Method()
n = copy.deepcopy(m.m)
print(n() is m, type(n()), copy.copy(m.m)() is m)


class Prop:
    count = 0

    def __init__(self):
        Prop.count += 1


print(copy.copy(Prop()).__class__ is Prop, Prop.count, copy.deepcopy(ValueError("x", [1])).args, repr(copy.copy(KeyError(1))))
deep = []
for _ in range(150):
    deep = [deep]
print(copy.deepcopy(deep) == deep)
for _ in range(3000):
    deep = [deep]
try:
    copy.deepcopy(deep)
except RecursionError:
    print("too deep")
