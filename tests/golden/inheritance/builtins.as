class MyList(list):
    def __init__(self, *a):
        super().__init__(*a)
        self.tag = "t"
    def append(self, x):
        super().append(x * 2)

l = MyList([1, 2])
l.append(3)
print(l, l.tag, len(l), l[0], l + [9], type(l + [9]), l == [1, 2, 6], isinstance(l, list), sorted(l, reverse=True))
l.tag2 = 5
print(vars(l))

class MyDict(dict):
    def __missing__(self, k): return k * 2
    def __getitem__(self, k): return ("got", super().__getitem__(k))
d = MyDict(a=1)
print(d["a"], d["zz"], d.get("zz"), d, dict(d))

class MyStr(str):
    def shout(self): return self.upper() + "!"
s = MyStr("abc")
s.extra = 1
print(s.shout(), s, repr(s), type(s + "d"), s.extra, {s: 1}["abc"], hash(s) == hash("abc"), len(s))

class MyInt(int):
    def __add__(self, o): return MyInt(int(self) + int(o) + 100)
    __radd__ = __add__
i = MyInt(5)
i.note = "n"
print(i + 1, 1 + i, i - 1, type(i + 1).__name__, i.note, i * 2, -i, i == 5, hash(i) == 5, range(10)[i], [0] * i)
print(int(i), type(int(i)), i.real, abs(MyInt(-3)), f"{i:03d}", "%d" % i, divmod(i, 2), pow(i, 2), i ** 2, 2 ** i)

class MyFloat(float):
    pass
f = MyFloat(1.5)
f.z = 0
print(f, f + 1, type(f + 1), f.z, repr(f), f.is_integer())

class MyTuple(tuple):
    def __new__(cls, *items): return super().__new__(cls, items)
t = MyTuple(1, 2, 3)
t.name = "tup"
t.other = [1]
print(t, t.name, t.other, t[1:], type(t[1:]), t + (4,), len(t), hash(t) == hash((1, 2, 3)), vars(t))

class MySet(set): pass
x = MySet([1, 2]); x.a = 1
print(x, x | {3}, type(x | {3}), x.a, 1 in x)
class MyFrozen(frozenset): pass
print(MyFrozen([1]), hash(MyFrozen([1])) == hash(frozenset([1])))
class MyBytes(bytes): pass
y = MyBytes(b"ab"); y.q = 2
print(y, y.q, y[0], type(y[:1]))
class MyExc(ValueError):
    def __init__(self, a, b):
        super().__init__(a)
        self.b = b
try:
    raise MyExc(1, 2)
except ValueError as e:
    print(repr(e), e.args, e.b, e.__dict__)
class MyType(type): pass
print(MyType("T", (), {}))
class MyProp(property): pass
class UsesProp:
    @MyProp
    def p(self): return 3
print(UsesProp().p)
