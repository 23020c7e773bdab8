# AttributeError: texts, name and obj, suggestions, and what __getattr__, __getattribute__, properties and modules say.
import sys, traceback, math, types
def attempt(label, f):
    try: print(label, "->", f())
    except AttributeError as e: print(label, "->", e, "| name", e.name, "| obj", type(e.obj).__name__, "|", traceback.format_exception_only(e)[-1].strip())
class A:
    attribute = 1
    def method(self): pass
    def __init__(self): self.instance_value = 2
    @property
    def prop(self): return 3
class G(A):
    def __getattr__(self, name): raise AttributeError(f"G has no {name}")
class GN(A):
    def __getattr__(self, name): raise AttributeError(name, name=name, obj=self)
class Super(A):
    def __getattr__(self, name): return super().__getattr__(name)
class Base(A):
    def __getattr__(self, name): return object.__getattribute__(self, name)
class GA(A):
    def __getattribute__(self, name):
        if name.startswith("x"): raise AttributeError("by getattribute")
        return super().__getattribute__(name)
class P:
    @property
    def outer(self): return self.inner_missing
    @property
    def raises(self): raise AttributeError("property says")
class Slots: __slots__ = ("width", "height")
class Meta(type):
    def __getattr__(cls, name): raise AttributeError(f"meta {name}")
class WithMeta(metaclass=Meta): pass
a = A()
for label, f in {"typo": lambda: a.atribute, "case": lambda: a.Method, "far": lambda: a.zzzzzz, "instance": lambda: a.instance_valu, "class": lambda: A.metod, "property": lambda: a.porp, "none": lambda: None.append, "int": lambda: (5).reel, "str": lambda: "".uper, "list": lambda: [].push, "dict": lambda: {}.has_key, "module": lambda: math.sqr, "module far": lambda: math.nothing_like_it, "function": lambda: attempt.__nam__, "type": lambda: int.from_byte, "G": lambda: G().atribute, "GN": lambda: GN().atribute, "Super": lambda: Super().atribute, "Base": lambda: Base().atribute, "GA": lambda: GA().xatribute, "GA plain": lambda: GA().atribute, "nested property": lambda: P().outer, "property raises": lambda: P().raises, "slots unset": lambda: Slots().width, "slots typo": lambda: Slots().widht, "metaclass": lambda: WithMeta.thing, "super": lambda: super(G, G()).atribute, "getattr": lambda: getattr(a, "atribute"), "dunder": lambda: a.__len__, "class dunder": lambda: A.__nme__, "bool": lambda: True.reel, "generator": lambda: (i for i in ()).sned, "namespace": lambda: types.SimpleNamespace(value=1).valeu, "method": lambda: a.method.attribut, "exception": lambda: ValueError().arg, "private": lambda: a.__private, "empty name": lambda: getattr(a, "")}.items(): attempt(label, f)
def put(o, n): setattr(o, n, 1)
for label, f in {"set slots": lambda: put(Slots(), "depth"), "set prop": lambda: put(a, "prop"), "set int": lambda: put(5, "x"), "set builtin": lambda: put([], "x"), "set object": lambda: put(object(), "x"), "set method": lambda: put(a.method, "x"), "del missing": lambda: delattr(a, "nothing"), "del prop": lambda: delattr(a, "prop"), "del class": lambda: delattr(A, "nothing"), "del int": lambda: delattr(5, "real"), "set real": lambda: put(5, "real"), "del slot": lambda: delattr(Slots(), "width"), "set None": lambda: put(None, "x"), "class attr by instance": lambda: delattr(a, "attribute")}.items(): attempt(label, f)
for f in (lambda: getattr(a), lambda: getattr(a, 5), lambda: setattr(a, 5, 1), lambda: hasattr(a, 5), lambda: delattr(a, None), lambda: getattr(a, "x", 1, 2), lambda: hasattr(a), lambda: setattr(int, "x", 1), lambda: setattr(A, 5, 1), lambda: put("s", "upper"), lambda: vars(5), lambda: vars(1, 2), lambda: vars(Slots())):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
e = AttributeError("text", name="n", obj=3); print(e.name, e.obj, e.args, AttributeError().name, AttributeError(name=None).obj)
try: AttributeError(bad=1)
except TypeError as e: print(e)
