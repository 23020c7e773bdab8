# __slots__: layouts that conflict, names, mangling, values on the class, defaults, subclasses, errors.
def attempt(label, f):
    try: print(label, "->", f())
    except Exception as e: print(label, "->", type(e).__name__ + ":", e)
class A: __slots__ = ("a",)
class B: __slots__ = ("b",)
class E: __slots__ = ()
class D: pass
attempt("two layouts", lambda: type("X", (A, B), {}))
attempt("empty second", lambda: type("X", (A, E), {"__slots__": ()}).__mro__[1:])
attempt("dict and slots", lambda: type("X", (D, A), {"__slots__": ()}).__base__)
attempt("diamond", lambda: type("X", (type("L", (A,), {"__slots__": ()}), type("R", (A,), {"__slots__": ()})), {"__slots__": ()}).__base__)
attempt("diamond with more", lambda: type("X", (type("L", (A,), {"__slots__": ("l",)}), type("R", (A,), {"__slots__": ("r",)})), {}))
attempt("int and str", lambda: type("X", (int, str), {}))
attempt("list and A", lambda: type("X", (list, A), {}))
attempt("exception and dict", lambda: type("X", (Exception, dict), {}))
attempt("slots on int", lambda: type("X", (int,), {"__slots__": ("x",)}))
attempt("slots on tuple", lambda: type("X", (tuple,), {"__slots__": ("x",)}))
attempt("empty on tuple", lambda: hasattr(type("X", (tuple,), {"__slots__": ()})(), "__dict__"))
attempt("slots on bytes", lambda: type("X", (bytes,), {"__slots__": ["x"]}))
attempt("slots on list", lambda: type("X", (list,), {"__slots__": ["x"]})().x)
attempt("slots on type", lambda: type("X", (type,), {"__slots__": ["x"]}))
for slots in (5, None, ("a", 5), ("a b",), ("1a",), ("",), ("a", "a"), "single", ("__dict__",), ("__dict__", "__dict__"), ("__weakref__", "__weakref__"),
              ["x", "y"], {"x": "doc of x"}, iter(("i",)), ("class",), "ä", ("__class__",), (b"x",), ("__slots__",), ("__qualname__",)):
    def build():
        cls = type("X", (), {"__slots__": slots})
        return sorted(n for n in vars(cls) if n not in ("__module__", "__doc__", "__slots__")), hasattr(cls(), "__dict__"), hasattr(cls, "__weakref__")
    attempt(repr(slots)[:30] if not hasattr(slots, "__next__") else "iterator", build)
attempt("class variable", lambda: type("X", (), {"__slots__": ("v",), "v": 1}))
attempt("dict twice", lambda: type("X", (D,), {"__slots__": ("__dict__",)}))
attempt("weakref twice", lambda: type("X", (D,), {"__slots__": ("__weakref__",)}))
class Private:
    __slots__ = ("__secret", "open", "_Other__x")
    def __init__(self): self.__secret = 1; self.open = 2
    def get(self): return self.__secret
print(Private().get(), [n for n in dir(Private) if "secret" in n or "Other" in n], Private.__slots__)
class Child(A): __slots__ = ("a", "c")
c = Child(); c.a = 1; c.c = 2
print(A.a.__get__(c) if hasattr(c, "zz") else "", [n for n in ("a", "c") if hasattr(c, n)], Child.a is A.a)
attempt("parent's slot unset", lambda: A.a.__get__(c)); A.a.__set__(c, 5); print(c.a, A.a.__get__(c))
class Dicted(A): pass
d = Dicted(); d.a = 1; d.z = 2; print(d.__dict__, d.a)
def put(o, n, v): setattr(o, n, v)
def drop(o, n): delattr(o, n)
a = A()
for f in (lambda: a.a, lambda: put(a, "z", 1), lambda: drop(a, "a"), lambda: drop(a, "z"), lambda: a.__dict__, lambda: vars(a), lambda: put(a, "__class__", B),
          lambda: A.a.__get__(5), lambda: A.a.__set__(B(), 1), lambda: A.a.__get__(None, A) is A.a, lambda: A.a.__name__ + A.a.__qualname__, lambda: A.a.__objclass__, lambda: A.a):
    attempt("access", f)
put(a, "a", 1); drop(a, "a"); attempt("again", lambda: drop(a, "a"))
class Doc: __slots__ = {"x": "the x", "y": None}
print(Doc.x.__doc__, Doc.y.__doc__, Doc.__slots__)
