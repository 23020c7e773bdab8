# getattr, setattr, delattr, hasattr, vars, dir, type with odd arguments
def attempt(f, *args, **kw):
    try: return repr(f(*args, **kw))
    except BaseException as e: return f"{type(e).__name__}: {e}"



class A:
    x = 1
    def __init__(self): self.y = 2
    @property
    def p(self): return 3
    @property
    def bad(self): raise AttributeError("inside")
    @property
    def worse(self): raise ValueError("inside")
class S: __slots__ = ("s",)
a, s = A(), S()
for args in [(a, "x"), (a, "y"), (a, "p"), (a, "z"), (a, "z", 5), (a, "z", None), (a, "bad"), (a, "bad", 6), (a, "worse", 6), (s, "s"), (s, "s", 7), (a,), (), (a, 5), (a, "x", 1, 2), (a, b"x"), (a, ""), (a, "é"), (5, "real"), (5, "numerator", 0), (A, "x"), (A, "mro"), (None, "x"), (a, "__class__"), (a, "__dict__")]:
    print(args[1:], attempt(getattr, *args) if len(args) < 2 or args[1] != "mro" else "method")
for args in [(a, "new", 1), (a, "p", 1), (s, "t", 1), (s, "s", 1), (a, 5, 1), (a, "x"), (5, "x", 1), (A, "y", 1), (int, "x", 1), (None, "x", 1), (a, "__class__", S), (a, "__class__", 5), (a, "__dict__", 5), (a, "__dict__", {"k": 1}), (a, "a b", 1), (a, "", 1)]:
    print(args[1:], attempt(setattr, *args))
print(vars(a))
for args in [(a, "a b"), (a, "none"), (s, "s"), (s, "s"), (a, "p"), (A, "x"), (A, "x"), (5, "real"), (a,), (a, 5)]:
    print(args[1:], attempt(delattr, *args))
for args in [(a, "k"), (a, "q"), (a, "bad"), (a, "worse"), (a, 5), (a,), (s, "s"), (5, "x")]:
    print(args[1:], attempt(hasattr, *args))
for v in (a, s, A, 5, None, "x", [], lambda: 0, __import__("math"), object()):
    r = attempt(vars, v)
    print(type(v).__name__, r if len(r) < 80 else r[:12])
def local_vars():
    b = 1
    c = [2]
    return vars(), locals(), vars() == locals(), sorted(dir())
print(local_vars())
print(attempt(vars, 1, 2), attempt(dir, 1, 2))
class D:
    def __dir__(self): return ["c", "a", "b"]
class D2:
    def __dir__(self): return "xy"
class D3:
    def __dir__(self): return 5
class D4:
    def __dir__(self): return [1, "a"]
class D5:
    def __dir__(self): raise KeyError("d")
for cls in (D, D2, D3, D4, D5): print(cls.__name__, attempt(dir, cls()))
print([n for n in dir(a) if not n.startswith("__")], [n for n in dir(S) if not n.startswith("__")], "__slots__" in dir(s), dir(A) == dir(A()) if False else "")
for args in [(5,), (a,), ("N", (), {}), ("N", (A,), {"z": 1}), (), (1, 2), (1, 2, 3, 4), ("N", 5, {}), ("N", (), 5), (5, (), {}), ("N", (5,), {}), ("N", (int, str), {}), ("a b", (), {}), ("", (), {}), ("N\0", (), {})]:
    print(args if len(args) != 1 else "", attempt(type, *args)[:70])
print(attempt(id), attempt(id, 1, 2), attempt(hash), attempt(hash, []), attempt(hash, {}), attempt(callable), callable(A), callable(a), callable(len), callable(5))
