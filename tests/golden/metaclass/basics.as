class Meta(type):
    @classmethod
    def __prepare__(mcs, name, bases, **kw):
        print("prepare", name, bases, kw)
        return {"from_prepare": 1}
    def __new__(mcs, name, bases, ns, **kw):
        print("new", name, sorted(k for k in ns if not k.startswith("__")), kw)
        return super().__new__(mcs, name, bases, ns)
    def __init__(cls, name, bases, ns, **kw):
        print("init", name, kw)
        super().__init__(name, bases, ns)
    def __call__(cls, *a):
        print("call", cls.__name__, a)
        return super().__call__(*a)
    def __repr__(cls): return f"<Meta {cls.__name__}>"
    def __len__(cls): return 42
    def __getitem__(cls, k): return ("item", k)
    def __contains__(cls, k): return k == 1
    def __iter__(cls): return iter("meta")
    def __add__(cls, o): return ("add", o)
    def __instancecheck__(cls, o): return o == "inst"
    def __subclasscheck__(cls, c): return c is int
    def __eq__(cls, o): return type.__eq__(cls, o) if isinstance(o, type) else o == cls.__name__
    def __hash__(cls): return 5
    def __getattr__(cls, n): return "meta attr " + n
    def method(cls): return cls.__name__
    attr = "meta data"
class A(metaclass=Meta, opt=1):
    x = 1
class B(A):
    y = 2
print(A, B, A.from_prepare, len(A), A["k"], 1 in A, list(A), A + 1, isinstance("inst", A), isinstance(A.__new__(A), A), issubclass(int, A), A == "A", hash(A))
print(A.nope, A.method(), A.attr, B.method(), type(A), type(B) is Meta)
a = A()
print(type(a) is A)
for n in ("method", "attr", "nope"):
    try: getattr(a, n)
    except AttributeError as e: print(e)
A.newattr = 3
print(A.newattr, B.newattr)
class M2(type): pass
try:
    class C(A, metaclass=M2): pass
except TypeError as e: print(e)
class M3(Meta): pass
class D(A, metaclass=M3): pass
print(type(D))
def func_meta(name, bases, ns, **kw):
    return (name, bases, sorted(k for k in ns if not k.startswith("__")), kw)
class E(metaclass=func_meta, k=1):
    z = 1
print(E)
print(Meta("Dyn", (A,), {"q": 1}).q)
print(type(type.__call__(A)).__name__)
