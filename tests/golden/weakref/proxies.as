# weakref.proxy, WeakMethod, finalize, ref subclasses, equality, hash, dead references, errors.
import weakref, gc
def attempt(label, f):
    try: print(label, "->", f())
    except Exception as e: print(label, "->", type(e).__name__ + ":", e)
class A:
    def __init__(self, n=0): self.n = n; self.me = self
    def method(self, x=1): return self.n + x
    def __len__(self): return 3
    def __getitem__(self, i): return i * 2
    def __add__(self, other): return ("add", other)
    def __radd__(self, other): return ("radd", other)
    def __iadd__(self, other): return ("iadd", other)
    def __contains__(self, x): return x == 1
    def __iter__(self): return iter("xyz")
    def __call__(self, *a): return a
    def __eq__(self, other): return isinstance(other, A) and self.n == other.n
    def __hash__(self): return self.n
    def __str__(self): return f"A{self.n}"
    def __bool__(self): return False
    def __neg__(self): return "neg"
    def __int__(self): return 7
    def __index__(self): return 1
    def __enter__(self): return "entered"
    def __exit__(self, *a): pass
a = A(5); p = weakref.proxy(a)
print(p.n, p.method(2), len(p), p[4], p + 1, 1 + p, 1 in p, list(p), str(p), bool(p), -p, int(p), [10, 20][p], type(p).__name__, p == a, a == p, p == A(5), isinstance(p, A), p.__class__.__name__)
p.new = 1; print(a.new); del p.new; attempt("gone attribute", lambda: p.new); attempt("hash", lambda: hash(p)); attempt("repr", lambda: "weakproxy at 0x" in repr(p)); attempt("call", lambda: p(1, 2)); attempt("callable", lambda: type(weakref.proxy(a, None)).__name__); attempt("same", lambda: weakref.proxy(a) is p); attempt("fmt", lambda: f"{p}")
q = p; q += 1; print(q)
class Plain: pass
pl = Plain(); pp = weakref.proxy(pl); attempt("not callable", lambda: pp()); attempt("no len", lambda: len(pp)); attempt("lt", lambda: pp < 1); print(type(pp).__name__, weakref.ProxyType is type(pp), weakref.CallableProxyType is type(p), weakref.ProxyTypes == (weakref.ProxyType, weakref.CallableProxyType))
def dead():
    x = A(9)
    return weakref.ref(x), weakref.proxy(x)
r, dp = dead(); gc.collect()
print(r(), repr(r)[-7:]); attempt("dead attr", lambda: dp.n); attempt("dead len", lambda: len(dp)); attempt("dead call", lambda: dp()); attempt("dead add", lambda: dp + 1); attempt("dead bool", lambda: bool(dp)); attempt("dead str", lambda: str(dp)); attempt("dead eq", lambda: dp == 1); attempt("dead hash", lambda: hash(r)); attempt("dead set", lambda: setattr(dp, "x", 1)); attempt("dead iter", lambda: iter(dp))
print(weakref.ref(a) is weakref.ref(a), weakref.ref(a) == weakref.ref(A(5)), hash(weakref.ref(a)) == hash(a), weakref.ref(a, len) is weakref.ref(a), weakref.ref(a)() is a, weakref.getweakrefcount(a) > 0, weakref.ref(a).__callback__)
for bad in (5, "s", None, [], {}, (), object(), 1.5, len, A, A.method, print, range(3), lambda: 1, {1}, frozenset(), weakref, (i for i in ()), type): attempt(type(bad).__name__, lambda: weakref.ref(bad)() is bad)
attempt("no args", lambda: weakref.ref()); attempt("three", lambda: weakref.ref(a, None, 1)); attempt("keyword", lambda: weakref.ref(a, callback=None)); attempt("call", lambda: weakref.ref(a)(1)); attempt("proxy 5", lambda: weakref.proxy(5)); attempt("attr", lambda: setattr(weakref.ref(a), "x", 1))
class Sub(weakref.ref):
    def __new__(cls, ob, tag): return super().__new__(cls, ob)
    def __init__(self, ob, tag): super().__init__(ob); self.tag = tag
s = Sub(a, "t"); print(s() is a, s.tag, isinstance(s, weakref.ref), s == weakref.ref(a), type(s).__name__)
wm = weakref.WeakMethod(a.method); print(wm()(10), wm() == a.method, wm == weakref.WeakMethod(a.method), wm != weakref.WeakMethod(A(1).method), a.method is wm()); attempt("wm", lambda: weakref.WeakMethod(len)); attempt("wm", lambda: weakref.WeakMethod(A.method)); print(weakref.ref(a.method).__class__.__name__)
calls = []
def watch():
    x = A(1); f = weakref.finalize(x, calls.append, "done"); return f
f = watch(); gc.collect(); print(calls, f.alive, f.peek(), f())
keep = A(2); g = weakref.finalize(keep, lambda *a, **k: (a, k), 1, z=2); print(g.alive, g.atexit, g.detach()[1:3][1], g.alive); h = weakref.finalize(keep, lambda: "called"); print(h(), h(), h.alive); attempt("finalize", lambda: weakref.finalize(5, print)); attempt("finalize", lambda: weakref.finalize()); attempt("finalize", lambda: weakref.finalize(keep)); attempt("not callable", lambda: weakref.finalize(keep, 5)())
order = []
def many():
    x = A(3)
    return [weakref.ref(x, lambda r, n=n: order.append(n)) for n in range(3)]
refs = many(); gc.collect(); print(order, [r() for r in refs])
at_exit = A(4); weakref.finalize(at_exit, print, "finalized at exit"); z = weakref.finalize(at_exit, print, "not this"); z.atexit = False
