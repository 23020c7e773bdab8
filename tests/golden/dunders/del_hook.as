# __del__ when the collector runs: order of creation, errors reported, resurrection, only once, in subclasses.
import gc, sys
def collect(label, *later):
    gc.collect(); print("--", label, *(f() for f in later))
class A:
    def __init__(self, n): self.n = n
    def __del__(self): print("del", self.n)
def make(n):
    a = A(n); a.me = a
for n in range(2): make(n); collect(f"cycle {n}")
class Bad:
    def __del__(self): raise ValueError("in del")
caught = []
sys.unraisablehook = lambda u: caught.append((type(u.exc_value).__name__, str(u.exc_value), u.err_msg, u.object.__qualname__, u.exc_traceback is not None))
def make_bad():
    b = Bad(); b.me = b
make_bad(); collect("bad", lambda: caught)
sys.unraisablehook = sys.__unraisablehook__
saved = []
class Phoenix:
    def __init__(self): self.lives = 0; self.me = self
    def __del__(self):
        self.lives += 1; saved.append(self); print("saved", self.lives)
def make_phoenix(): Phoenix()
make_phoenix(); collect("resurrected", lambda: (len(saved), saved[0].lives, saved[0].me is saved[0]))
saved.clear(); collect("second death is silent", lambda: len(saved))
class Sub(A):
    def __del__(self):
        super().__del__(); print("sub too")
def make_sub():
    s = Sub("s"); s.me = s
make_sub(); collect("sub")
class Late: pass
def make_late():
    l = Late(); l.me = l
make_late()
class NotCallable: __del__ = None
def make_none():
    n = NotCallable(); n.me = n
sys.unraisablehook = lambda u: print("unraisable", type(u.exc_value).__name__, u.exc_value)
make_none(); collect("none")
class Instance: pass
def make_instance():
    i = Instance(); i.__del__ = lambda: print("never"); i.me = i
make_instance(); collect("on the instance")
class Args:
    def __init__(self): self.me = self
    def __del__(self, extra): print("never")
def make_args(): Args()
make_args(); collect("wrong arguments")
class InInit:
    def __init__(self): self.me = self; raise RuntimeError("init failed")
    def __del__(self): print("del after failed init", hasattr(self, "me"))
def make_init():
    try: InInit()
    except RuntimeError as e: print(e)
make_init(); collect("failed init")
class WithSlots:
    __slots__ = ("x", "me")
    def __init__(self): self.x = 1; self.me = self
    def __del__(self): print("slots", self.x)
def make_slots(): WithSlots()
make_slots(); collect("slots")
print(A.__del__.__name__, hasattr(object, "__del__"))
