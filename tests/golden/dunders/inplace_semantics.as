# What a op= b does to names, attributes, items, slices; results that differ from self; failures that leave changes behind; chained and nested targets.
log = []
class Obj:
    def __init__(self, v): object.__setattr__(self, "v", v)
    def __iadd__(self, o): log.append(f"iadd {o}"); self.__dict__["v"] += o; return self
    def __isub__(self, o): log.append(f"isub {o}"); return "replaced"
    def __imul__(self, o): log.append(f"imul {o}")
    def __ior__(self, o): raise ValueError("no or")
    def __setattr__(self, n, v): log.append(f"set {n}={v}"); object.__setattr__(self, n, v)
    def __getattribute__(self, n):
        if not n.startswith("__"): log.append(f"get {n}")
        return object.__getattribute__(self, n)
    def __repr__(self): return f"Obj({object.__getattribute__(self, 'v')})"
def show(*a): print(*a, log); log.clear()
x = y = Obj(1); x += 2; show(x, x is y); x -= 3; show(x, y); x = Obj(1); x *= 4; show(x)
o = Obj(5); o.v += 1; show(o.v); o.w = Obj(1); o.w += 1; show(); o.w -= 1; show(o.w)
x = Obj(1)
try: x |= 1
except ValueError as e: show(e, x)
class Items(dict):
    def __getitem__(self, k): log.append(f"get[{k}]"); return super().__getitem__(k)
    def __setitem__(self, k, v): log.append(f"set[{k}]={v}"); super().__setitem__(k, v)
d = Items(a=1, l=[1]); d["a"] += 1; d["l"] += [2]; d["l"] *= 2; show(d)
try: d["zz"] += 1
except KeyError as e: show("KeyError", e)
t = ([1], "a")
try: t[0] += [2]
except TypeError as e: print(e, t)
try: t[1] += "b"
except TypeError as e: print(e, t)
l = m = [1]; l += (2, 3); print(l is m, l); l = l + [4]; print(l is m); l *= 0; s = r = "a"; s += "b"; print(s, r, l, m)
l = [1, 2, 3]; l[1:] += [9]; l[0] += 10; l[-1:] *= 3; print(l); l += l; print(l); l[:] += "xy"; print(l); l += (i for i in range(2)); print(l[-2:])
try: l += 5
except TypeError as e: print(e)
try: l += (1 // i for i in (1, 0))
except ZeroDivisionError: print(l[-1])
st = fr = {1, 2}; st |= {3}; st &= {1, 3}; st -= {1}; st ^= {7}; print(st, st is fr); f1 = f2 = frozenset([1]); f1 |= {2}; print(f1 is f2, f1)
b1 = b2 = bytearray(b"a"); b1 += b"b"; b1 *= 2; print(b1 is b2, b1); i = 5; i += True; i -= 0.5; i **= 2; i //= 1; i %= 7; print(i); i = 6; i <<= 2; i >>= 1; i &= 13; i |= 2; i ^= 1; print(i)
dd = de = {"a": 1}; dd |= [("b", 2)]; print(dd is de, dd)
for f in ("dd |= 5", "st |= [1]", "st -= 5", "i += 'a'", "i @= 2", "n = None; n += 1", "undefined += 1", "s -= 'a'", "(1, 2)[0] += 1", "st += {1}", "dd += {}", "dd -= {}", "dd &= {}", "b1 |= b''", "l -= [1]", "l |= [1]", "f1 += f1", "x.nothing += 1", "l['a'] += 1", "l[99] += 1", "len += 1", "l[0].real += 1", "__name__ **= 2"):
    try: exec(f); print(f, "fine")
    except Exception as e: print(f, "->", type(e).__name__ + ":", e)
def local():
    try: count += 1
    except UnboundLocalError as e: return str(e)
    count = 0
print(local()); calls = []
def key(k): calls.append(k); return k
table = {"k": [0]}; table[key("k")][key(0)] += key(5); print(table, calls)
class C: shared = []; count = 0; text = "t"
a, b = C(), C(); a.shared += [1]; a.count += 1; a.text += "!"; print(C.shared, b.shared, a.shared is C.shared, "shared" in vars(a), C.count, a.count, b.text, vars(a))
class P:
    def __init__(self): self._l = []
    @property
    def items(self): return self._l
    @property
    def total(self): return len(self._l)
    @total.setter
    def total(self, v): self._l = [0] * v
p = P()
try: p.items += [1]
except AttributeError as e: print(e, p.items)
p.total += 3; print(p._l)
class Desc:
    def __get__(self, o, t=None): log.append("get"); return 10
    def __set__(self, o, v): log.append(f"set {v}")
class D: x = Desc()
d = D(); d.x += 5; show(); D.x += 1; show(D.x)
def gen():
    total = 0
    while True: total += yield total
g = gen(); next(g); print(g.send(3), g.send(4)); matrix = [[0] * 2 for _ in range(2)]; matrix[1][0] += 7; (matrix[0])[1] -= 1; print(matrix)
