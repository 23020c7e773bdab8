class Base:
    def __init__(self, **kw):
        print("Base", kw)
        super().__init__(**kw)
class A(Base):
    def __init__(self, a=None, **kw):
        print("A", a)
        super().__init__(**kw)
class B(Base):
    def __init__(self, b=None, **kw):
        print("B", b)
        super().__init__(**kw)
class C(A, B):
    def __init__(self, **kw):
        print("C")
        super().__init__(**kw)
C(a=1, b=2)
try: C(a=1, z=2)
except TypeError as e: print(e)
class Counter(dict):
    def __setitem__(self, k, v):
        print("set", k)
        super().__setitem__(k, v)
    def __delitem__(self, k):
        print("del", k)
        super().__delitem__(k)
    def __contains__(self, k):
        return super().__contains__(k.lower())
    def __len__(self): return super().__len__() + 100
    def __iter__(self): return super().__iter__()
    def __repr__(self): return "C" + super().__repr__()
    def __eq__(self, o): return super().__eq__(o)
    def __getattr__(self, n): return "ga " + n
    def __setattr__(self, n, v):
        print("setattr", n)
        super().__setattr__(n, v)
c = Counter()
c["a"] = 1
print("A" in c, len(c), list(c), c, c == {"a": 1}, c.zip)
c.q = 1
print(c.q)
del c["a"]
class Meta(type):
    def __call__(cls, *a, **k):
        print("calling", cls.__name__)
        return super().__call__(*a, **k)
    def __new__(m, n, b, d, **k):
        print("new", n, k)
        return super().__new__(m, n, b, d)
    def __init__(cls, n, b, d, **k):
        print("init", n)
        super().__init__(n, b, d)
class X(metaclass=Meta, opt=1):
    def __init__(self, v): self.v = v
print(X(3).v)
