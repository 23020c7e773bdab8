# stress: every 97 (a long chain of lists)
# RecursionError: mutual recursion, in methods, in repr, in comparison; folded lines, and that life goes on
import sys, traceback
sys.setrecursionlimit(120)


def show(f):
    try: f()
    except RecursionError as e:
        lines = traceback.format_exc().splitlines()
        print(type(e).__name__, e, "|", sum("Previous line repeated" in l for l in lines), len(lines) > 5)
    else: print("no error")


def plain(n=0): return plain(n + 1)
def even(n): return odd(n + 1)
def odd(n): return even(n + 1)
class A:
    def method(self): return self.method()
    def __getattr__(self, name): return getattr(self, name + "x")
    def __eq__(self, other): return self == other
    def __repr__(self): return repr(self)
    def __hash__(self): return hash(self)
    def __call__(self): return self()
    def __iter__(self): return iter(self)
    def __add__(self, other): return self + other
    def __len__(self): return len(self)
    def __bool__(self): return bool(self)
    def __getitem__(self, i): return self[i]
    @property
    def prop(self): return self.prop
def gen(n): yield from gen(n + 1)
a = A()
nested = []
for _ in range(100000): nested = [nested]
for f in (plain, lambda: even(0), a.method, lambda: a.missing, lambda: a == a, lambda: hash(a), a, lambda: iter(a), lambda: a + 1, lambda: len(a), lambda: bool(a), lambda: a[0], lambda: a.prop, lambda: list(gen(0)), lambda: repr(nested), lambda: nested == [nested[0]]):
    show(f)
print(sys.getrecursionlimit())
for bad in (0, -1, "x", 1.5, 10**20, None):
    try: sys.setrecursionlimit(bad); print("set", bad)
    except Exception as e: print(type(e).__name__, e)
sys.setrecursionlimit(500)
def depth(n): return 0 if n == 0 else 1 + depth(n - 1)
print(depth(300))
try: depth(600)
except RecursionError as e: print(e)
print(depth(300))
def in_finally(n):
    try: return in_finally(n + 1)
    finally: pass
show(lambda: in_finally(0))
def caught_deep(n):
    try: return caught_deep(n + 1)
    except RecursionError: return n > 100
print(caught_deep(0))
