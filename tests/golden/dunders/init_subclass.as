class Plugin:
    registry = {}
    def __init_subclass__(cls, /, name=None, **kw):
        super().__init_subclass__(**kw)
        cls.registry[name or cls.__name__] = cls
        print("init_subclass", cls.__name__, name, kw)
class A(Plugin, name="aa"): pass
class B(Plugin): pass
class C(A): pass
print(sorted(Plugin.registry))
try:
    class D(Plugin, name="d", bad=1): pass
except TypeError as e: print(e)
try:
    class E(x=1): pass
except TypeError as e: print(e)
try:
    class F(object, **{"a": 1, "b": 2}): pass
except TypeError as e: print(e)
class Multi1:
    def __init_subclass__(cls, **k): print("M1", k); super().__init_subclass__(**k)
class Multi2:
    def __init_subclass__(cls, two=2, **k): print("M2", two, k); super().__init_subclass__(**k)
class G(Multi1, Multi2, two=22): pass
T = type("T", (Plugin,), {"x": 1}, name="dyn")
print(T.x, Plugin.registry["dyn"] is T)
class Raising:
    def __init_subclass__(cls): raise ValueError("not allowed")
try:
    class H(Raising): pass
except ValueError as e: print(e)
class WithGet:
    def __class_getitem__(cls, item): return f"{cls.__name__}[{item}]"
print(WithGet["k"])
