# stress: skip (it recurses to the limit: too slow)
class A:
    def __add__(self, o): return self + o
    def __eq__(self, o): return self == o
    def __call__(self): return self()
    def __getattr__(self, n): return getattr(self, n + "x")
    def __len__(self): return len(self)
    def __iter__(self): return iter(self)
    def __getitem__(self, i): return self[i]
    def __repr__(self): return repr(self)
    def __str__(self): return str(self)
    def __hash__(self): return hash(self)
    def __bool__(self): return bool(self)
    def __contains__(self, x): return x in self
    def __format__(self, s): return format(self, s)
    def __lt__(self, o): return self < o
    def __neg__(self): return -self
    def __int__(self): return int(self)
    def __index__(self): return [1][self]
    def __enter__(self):
        with self: pass
    def __exit__(self, *a): pass
    def __next__(self): return next(self)
    @property
    def p(self): return self.p
    def __setattr__(self, n, v): setattr(self, n, v)
    def __instancecheck__(self, o): return isinstance(o, self)
    def m(self, *a): return sorted([1, 2], key=self.m)
    def n(self, *a): return list(map(self.n, [1]))
    def o(self, *a): return max([1, 2], key=self.o)
    def q(self): return eval("self.q()")
    def r(self): return type("X", (), {"__init__": lambda s: self.r()})()
    def u(self): return sum(self.u() for _ in [1])
    def v(self): return [self.v() for _ in [1]]
    def w(self): return "%s" % self.w()
    def x(self): return f"{self.x()}"
    def y(self): return print(self.y())
    def z(self): return super().__getattribute__("z")()
a = A()
class M(type):
    def __call__(cls): return cls()
class C(metaclass=M): pass
class D:
    def __get__(self, o, c): return o.d
class E: d = D()
class F:
    def __init__(self): F()
class G:
    def __new__(cls): return G()
class H:
    def __init_subclass__(cls): type("S", (H,), {})
class I:
    def __del__(self): pass
class J:
    def __set_name__(self, o, n): type("X", (), {"j": J()})
cases = {
 "add": lambda: a + 1, "eq": lambda: a == 1, "call": lambda: a(), "getattr": lambda: a.zz, "len": lambda: len(a), "iter": lambda: iter(a), "getitem": lambda: a[1], "repr": lambda: repr(a),
 "str": lambda: str(a), "hash": lambda: hash(a), "bool": lambda: bool(a), "contains": lambda: 1 in a, "format": lambda: format(a, ""), "lt": lambda: a < 1, "neg": lambda: -a, "int": lambda: int(a), "index": lambda: [1][a],
 "enter": lambda: a.__enter__(), "next": lambda: next(a), "p": lambda: a.p, "setattr": lambda: setattr(a, "b", 1), "isinstance": lambda: isinstance(1, a), "m": lambda: a.m(), "n": lambda: a.n(), "o": lambda: a.o(), "q": lambda: a.q(), "r": lambda: a.r(), "u": lambda: a.u(), "v": lambda: a.v(), "w": lambda: a.w(), "x": lambda: a.x(), "y": lambda: a.y(), "z": lambda: a.z(),
 "metacall": lambda: C(), "descr": lambda: E().d, "init": lambda: F(), "new": lambda: G(), "initsub": lambda: type("T", (H,), {}), "setname": lambda: type("X", (), {"j": J()}),
}
for k, f in cases.items():
    try: f(); print(k, "no error")
    except RecursionError as e: print(k, "RecursionError")
    except RuntimeError as e: print(k, "RuntimeError")
    except BaseException as e: print(k, type(e).__name__, str(e)[:60])
l = []
for i in range(100000): l = [l]
try: repr(l)
except RecursionError as e: print(e)
try: l == l[0]
except RecursionError as e: print(e)
d = {}
for i in range(100000): d = {1: d}
try: str(d)
except RecursionError as e: print(e)
