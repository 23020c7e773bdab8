# Weak references in programs: parents of trees, observers, object caches, finalizers of resources, weak bound methods, interning, registries.
import weakref, gc, functools
class Node:
    def __init__(self, name, *kids): self.name, self.kids, self._parent = name, list(kids), None; [setattr(k, "parent", self) for k in kids]
    @property
    def parent(self): return self._parent() if self._parent else None
    @parent.setter
    def parent(self, p): self._parent = p and weakref.ref(p)
    def path(self): return (self.parent.path() + "/" if self.parent else "") + self.name
    def __repr__(self): return f"<{self.name}>"
root = Node("root", Node("a", Node("deep")), Node("b")); deep = root.kids[0].kids[0]; print(deep.path(), deep.parent, root.parent); b = root.kids[1]; b.parent = None; print(b.path())
orphan = root.kids[0]; del root; gc.collect(); print(orphan.path(), orphan.parent)
class Signal:
    def __init__(self): self.slots = []
    def connect(self, f):
        r = weakref.WeakMethod(f, self._gone) if hasattr(f, "__self__") else weakref.ref(f, self._gone)
        self.slots.append(r); return f
    def _gone(self, r): self.slots.remove(r)
    def emit(self, *a): return [f(*a) for r in list(self.slots) if (f := r()) is not None]
class Window:
    def __init__(self, n): self.n = n
    def on(self, e): return f"{self.n} got {e}"
s = Signal(); w1, w2 = Window("w1"), Window("w2"); s.connect(w1.on); s.connect(w2.on)
@s.connect
def handler(e): return f"function got {e}"
print(s.emit("x"), len(s.slots)); del w2; gc.collect(); print(s.emit("y"), len(s.slots)); del handler; gc.collect(); print(s.emit("z"), len(s.slots))
class Cached(type):
    def __init__(cls, *a): super().__init__(*a); cls._instances = weakref.WeakValueDictionary()
    def __call__(cls, *args):
        obj = cls._instances.get(args)
        if obj is None: obj = cls._instances[args] = super().__call__(*args)
        return obj
class Colour(metaclass=Cached):
    made = 0
    def __init__(self, r, g, b): Colour.made += 1; self.rgb = r, g, b
red = Colour(255, 0, 0); also = Colour(255, 0, 0); print(red is also, Colour.made, len(Colour._instances)); Colour(1, 2, 3); gc.collect(); print(len(Colour._instances), Colour.made); Colour(1, 2, 3); print(Colour.made)
log = []
class File:
    def __init__(self, name): self.name = name; log.append(f"open {name}"); self._close = weakref.finalize(self, log.append, f"close {name}")
    def close(self): self._close()
    @property
    def closed(self): return not self._close.alive
f, g = File("f"), File("g"); f.close(); f.close(); print(f.closed, g.closed, log); del g; gc.collect(); print(log); del f; gc.collect(); print(log)
def weak_memo(f):
    cache = weakref.WeakKeyDictionary()
    @functools.wraps(f)
    def wrapper(obj):
        if obj not in cache: cache[obj] = f(obj)
        return cache[obj]
    wrapper.cache = cache; return wrapper
@weak_memo
def describe(o): log.append("computed"); return f"described {o.n}"
log.clear(); print(describe(w1), describe(w1), log, len(describe.cache)); del w1; gc.collect(); print(len(describe.cache))
class Registry:
    _all = weakref.WeakSet()
    def __init__(self, n): self.n = n; Registry._all.add(self)
    @classmethod
    def alive(cls): return sorted(o.n for o in cls._all)
keep = [Registry(i) for i in range(4)]; print(Registry.alive()); del keep[1:3]; gc.collect(); print(Registry.alive(), len(Registry._all))
class Proxyish:
    def __init__(self, target): self._t = weakref.proxy(target)
    def __getattr__(self, n): return getattr(self._t, n)
t = Window("target"); p = Proxyish(t); print(p.n, p.on("e")); del t; gc.collect()
try: p.n
except ReferenceError as e: print(e)
a, b = Window("a"), Window("b"); a.other, b.other = weakref.ref(b), weakref.ref(a); print(a.other().n, b.other().other().n); ra = weakref.ref(a, lambda r: log.append("a gone")); del a; gc.collect(); print(b.other(), ra(), log[-1])
class Unhashable:
    __hash__ = None
try: weakref.WeakSet().add(Unhashable())
except TypeError as e: print(e)
u = Unhashable(); r = weakref.ref(u); print(r() is u)
try: hash(r)
except TypeError as e: print(e)
