# __dict__ of instances: views that follow, replacement, sharing, changes while iterating, odd keys.
def attempt(f):
    try: print(f())
    except Exception as e: print(type(e).__name__ + ":", e)
class A:
    shared = "class"
    def __init__(self): self.x = 1; self.y = 2
a = A(); d = a.__dict__
print(d, d is a.__dict__, vars(a) is d); a.z = 3; d["w"] = 4; print(d, a.w, a.z); del d["x"]; attempt(lambda: a.x); del a.y; print(d, list(a.__dict__.items()))
d["shared"] = "own"; print(a.shared, A.shared); del a.shared; print(a.shared); d[5] = "odd"; d["not an identifier"] = 6; print(getattr(a, "not an identifier"), d[5], sorted(map(str, vars(a))))
def grow():
    for name in a.__dict__: setattr(a, name * 2 if isinstance(name, str) else "n", 1)
attempt(grow)
def shrink():
    for name in vars(a): delattr(a, name)
b = A(); attempt(lambda: [delattr(b, n) for n in vars(b)]); attempt(lambda: [setattr(b, n, 0) for n in vars(b)]); print(vars(b))
c = A(); c.__dict__ = {"p": 1}; print(c.p, hasattr(c, "x"), vars(c)); shared = {"q": 2}; c.__dict__ = shared; e = A(); e.__dict__ = shared; e.q = "both"; print(c.q, shared); c.new = 1; print(e.new)
for bad in (5, None, [("a", 1)], "text"): attempt(lambda: setattr(c, "__dict__", bad))
class D(dict): 
    def __getitem__(self, k): return "from the subclass"
f = A(); f.__dict__ = D(k=1); print(f.k, type(f.__dict__).__name__); del f.__dict__; print(vars(f), f.shared)
class Count:
    def __init__(self): self.__dict__.update(one=1, two=2); self.__dict__.setdefault("three", 3)
    def __setattr__(self, n, v): print("set", n); self.__dict__[n] = v
g = Count(); g.four = 4; print(vars(g), g.__dict__.pop("one"), hasattr(g, "one"))
class Attr(dict):
    def __init__(self, *a, **k): super().__init__(*a, **k); self.__dict__ = self
h = Attr(a=1); h.b = 2; print(h, h["b"], h.a, h == {"a": 1, "b": 2}); del h["a"]; attempt(lambda: h.a)
many = A()
for i in range(300): setattr(many, f"n{i}", i)
for i in range(0, 300, 2): delattr(many, f"n{i}")
print(len(vars(many)), many.n299, hasattr(many, "n298"), list(vars(many))[:4])
print(A.__dict__["shared"], type(A.__dict__).__name__, "x" in A.__dict__); attempt(lambda: A.__dict__.__setitem__("k", 1)); attempt(lambda: setattr(A, "__dict__", {})); attempt(lambda: delattr(A, "__dict__")); A.k = 5; print(A.__dict__["k"])
class Order:
    def __init__(self, flip):
        if flip: self.b = 1; self.a = 2
        else: self.a = 2; self.b = 1
print(vars(Order(True)), vars(Order(False)), vars(Order(True)) == vars(Order(False)))
import copy; o = Order(True); p = copy.copy(o); p.a = 9; print(vars(o), vars(p)); print({**vars(o)}, dict(**o.__dict__), "{a} {b}".format(**vars(o)), "%(a)s" % vars(o))
