# Where attributes come from along the mro: class, instance, base, mixin, metaclass; shadowing by None, by properties, by slots, by annotations; deletion uncovers.
def attempt(label, f):
    try: print(label, "->", f())
    except Exception as e: print(label, "->", type(e).__name__ + ":", e)
class Meta(type):
    meta = "Meta.meta"; both = "Meta.both"
    @property
    def data(cls): return f"Meta.data of {cls.__name__}"
    def method(cls): return f"Meta.method of {cls.__name__}"
class Top(metaclass=Meta):
    a = "Top.a"; b = "Top.b"; both = "Top.both"; data = "Top.data"; hidden = "Top.hidden"; n: int = 1
    def method(self): return "Top.method"
    @property
    def p(self): return "Top.p"
class Left(Top): a = "Left.a"; hidden = None
class Right(Top):
    a = "Right.a"; b = "Right.b"
    @property
    def b2(self): return "Right.b2"
    p = "Right.p plain"
class Bottom(Left, Right): z: str; n: float
def names(o): return {n: getattr(o, n, "missing") for n in ("a", "b", "both", "data", "hidden", "meta", "p", "b2", "z", "n")}
x = Bottom()
for o in (Top, Bottom, Left(), Right(), x): print({k: v if isinstance(v, (str, int, type(None))) else type(v).__name__ for k, v in names(o).items()})
print(Bottom.method() if False else Meta.method(Bottom), x.method(), Bottom.method(x)); attempt("meta through instance", lambda: x.meta); attempt("class method", lambda: Bottom.method())
steps = [("x.a = 1", lambda: setattr(x, "a", 1)), ("x.p = 2", lambda: setattr(x, "p", 2)), ("left p", lambda: setattr(Left(), "p", 3)), ("Left.a deleted", lambda: delattr(Left, "a")), ("x.a deleted", lambda: delattr(x, "a")), ("Right.a deleted", lambda: delattr(Right, "a")), ("Bottom.a deleted", lambda: delattr(Bottom, "a")), ("Bottom.a = new", lambda: setattr(Bottom, "a", "Bottom.a")), ("Right.p deleted", lambda: delattr(Right, "p")), ("x.p deleted", lambda: delattr(x, "p")), ("data set on class", lambda: setattr(Bottom, "data", 1)), ("both deleted", lambda: delattr(Top, "both")), ("meta set", lambda: setattr(Top, "meta", "Top.meta"))]
for label, f in steps: attempt(label, f); print("   ", x.a, x.p, Bottom.both, Bottom.data if label != "nothing" else "", getattr(x, "meta", "none"))
class Mix:
    def __getattr__(self, n): return f"Mix.{n}"
class Slotted: __slots__ = ("s", "t")
class Child(Slotted, Mix): s = "class s"; u = 5
c = Child(); print(c.s, c.t, c.u, c.v); c.s = 1; c.t = 2; print(c.s, c.t, vars(c), Slotted.s.__get__(c) if False else "", Child.t.__get__(c))
class Prop:
    @property
    def v(self): return "property"
class Plain(Prop): v = "plain"
class Again(Plain):
    @property
    def v(self): return super().v + " again"
    @v.setter
    def v(self, new): self.__dict__["v"] = new
p, q = Plain(), Again(); p.v = "own"; q.v = "stored"; print(p.v, q.v, vars(q), Plain.v, type(Again.v).__name__, type(Prop.v).__name__)
class Ann: w: int; k: "str" = "has value"
attempt("annotation only", lambda: Ann.w); print(Ann.k, Ann.__annotations__, hasattr(Ann(), "w"))
class Odd: locals()["with space"] = 1; locals()["1"] = 2
print(getattr(Odd, "with space"), getattr(Odd(), "1"), [k for k in vars(Odd) if not k.startswith("__")])
class Base: registry = []; count = 0
class One(Base): pass
class Two(Base): registry = []
One.registry.append(1); Two.registry.append(2); One.count += 1; print(Base.registry, Two.registry, Base.count, One.count, Two.count, "registry" in vars(One)); One().count += 5; print(One.count)
for o, n in ((x, "__class__"), (x, "__dict__"), (Bottom, "__dict__"), (x, "__doc__"), (Bottom, "__name__"), (x, "__name__"), (x, "__module__"), (Bottom, "__mro__"), (x, "__mro__"), (x, "__annotations__")): attempt(n, lambda: (lambda v: v if isinstance(v, (str, type(None), dict, type)) else type(v).__name__)(getattr(o, n)))
