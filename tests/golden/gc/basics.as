# gc: what collecting does to cycles, weak references, generators and __del__, and the module's functions.
import gc, weakref
class Node:
    def __init__(self, name): self.name = name; self.links = []
    def __repr__(self): return self.name
def cycle(*names):
    nodes = [Node(n) for n in names]
    for a, b in zip(nodes, nodes[1:] + nodes[:1]): a.links.append(b)
    return nodes[0]
def alive(refs): return [r() is not None for r in refs]
def make():
    a = cycle("a", "b", "c")
    return [weakref.ref(x) for x in (a, a.links[0], a.links[0].links[0])]
refs = make(); gc.collect(); print(alive(refs))
keep = cycle("x", "y"); refs = [weakref.ref(keep), weakref.ref(keep.links[0])]; gc.collect(); print(alive(refs)); keep.links.clear(); gc.collect(); print(alive(refs)); keep = None; gc.collect(); print(alive(refs))
def closure():
    n = Node("closed over")
    def f(): return f, n
    return weakref.ref(n)
r = closure(); gc.collect(); print(r())
def generator():
    n = Node("in generator")
    def g():
        try: yield n
        finally: print("  generator closed" if False else "", end="")
    it = g(); next(it); n.it = it
    return weakref.ref(n)
r = generator(); gc.collect(); print(r())
def exception():
    n = Node("in traceback")
    try: 1 / 0
    except ZeroDivisionError as e: n.error = e
    return weakref.ref(n)
r = exception(); gc.collect(); print(r())
def klass():
    class Local: pass
    Local.me = Local; Local.instance = Local()
    return weakref.ref(Local), weakref.ref(Local.instance)
a, b = klass(); gc.collect(); print(a(), b())
def method():
    n = Node("method"); n.bound = n.__repr__
    return weakref.ref(n)
r = method(); gc.collect(); print(r())
def containers():
    n = Node("containers"); n.links = [{"k": (n, {1: [n]})}, iter([n]), map(str, [n]), {n}, frozenset([n])]
    return weakref.ref(n)
r = containers(); gc.collect(); print(r())
events = []
class D:
    def __init__(self, n): self.n = n; self.me = self
    def __del__(self): events.append(self.n)
def dels():
    for i in range(5): D(i)
dels(); gc.collect(); print(sorted(events)); events.clear()
d = weakref.WeakValueDictionary(); k = weakref.WeakKeyDictionary(); s = weakref.WeakSet()
def weak():
    n = Node("weak"); n.links.append(n); d["n"] = n; k[n] = 1; s.add(n)
    return len(d), len(k), len(s)
print(weak()); gc.collect(); print(len(d), len(k), len(s), list(d), list(k), list(s))
print(gc.isenabled()); gc.disable(); print(gc.isenabled()); gc.enable(); print(gc.isenabled(), isinstance(gc.collect(), int), len(gc.get_count()), len(gc.get_threshold()), gc.get_debug(), isinstance(gc.garbage, list), gc.is_tracked([]), gc.is_tracked(5), gc.is_tracked("s"))
for f in (lambda: gc.collect(5), lambda: gc.collect("x"), lambda: gc.collect(0) >= 0, lambda: gc.collect(generation=1) >= 0):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class Order:
    def __del__(self): events.append("del")
def order():
    o = Order(); o.me = o
    return weakref.ref(o, lambda r: events.append(("callback", r() is None)))
r = order(); gc.collect(); print(events)
