# __getattribute__: recursion, what bypasses it, cooperation with __getattr__, descriptors and super.
def attempt(label, f):
    try: print(label, "->", f())
    except Exception as e: print(label, "->", type(e).__name__ + ":", str(e)[:60])
class Endless:
    def __getattribute__(self, name): return self.name
class EndlessGetattr:
    def __getattr__(self, name): return self.other
class EndlessSet:
    def __setattr__(self, name, value): self.name = value
class EndlessRepr:
    def __repr__(self): return f"<{self}>"
class EndlessEq:
    def __eq__(self, other): return self == other
class EndlessHash:
    def __hash__(self): return hash(self)
class EndlessBool:
    def __bool__(self): return bool(self)
class EndlessLen:
    def __len__(self): return len(self)
class EndlessIter:
    def __iter__(self): return iter(self)
class EndlessCall:
    def __call__(self): return self()
class EndlessAdd:
    def __add__(self, other): return self + other
class EndlessItem:
    def __getitem__(self, i): return self[i]
class EndlessContains:
    def __contains__(self, x): return x in self
class EndlessInit:
    def __init__(self): EndlessInit()
class EndlessFormat:
    def __format__(self, spec): return format(self, spec)
class EndlessDel:
    def __delattr__(self, name): delattr(self, name)
for label, f in {"getattribute": lambda: Endless().x, "getattr": lambda: EndlessGetattr().x, "setattr": lambda: setattr(EndlessSet(), "x", 1), "repr": lambda: repr(EndlessRepr()), "eq": lambda: EndlessEq() == 1, "hash": lambda: hash(EndlessHash()), "bool": lambda: not EndlessBool(), "len": lambda: len(EndlessLen()), "iter": lambda: list(EndlessIter()), "call": lambda: EndlessCall()(), "add": lambda: EndlessAdd() + 1, "item": lambda: EndlessItem()[0], "contains": lambda: 1 in EndlessContains(), "init": EndlessInit, "format": lambda: f"{EndlessFormat()}", "delattr": lambda: delattr(EndlessDel(), "x")}.items():
    try: f(); print(label, "ended")
    except RecursionError as e: print(label, "RecursionError", str(e)[:32])
class Logged:
    log = []
    kind = "class attribute"
    def __init__(self): self.own = 1
    def __getattribute__(self, name):
        Logged.log.append(name)
        return super().__getattribute__(name)
    def __len__(self): return 3
    def __add__(self, o): return self.own + o
    def method(self): return self.own
    @property
    def prop(self): return self.own * 2
    def __getattr__(self, name): return f"missing {name}"
x = Logged(); print(x.own, x.kind, x.method(), x.prop, len(x), x + 1, x.nothing, isinstance(x, Logged), hasattr(x, "y"), getattr(x, "z", 0), x.__class__.__name__, x.__dict__, Logged.log); Logged.log.clear()
print(object.__getattribute__(x, "own"), type(x), vars(x), Logged.log, str(x)[:9] != "", bool(x), [*dir(x)][:1], Logged.log[:3])
class Hides:
    def __init__(self): self.secret = 1
    def __getattribute__(self, name):
        if name == "__dict__": raise AttributeError("no dict for you")
        if name == "__class__": return int
        return object.__getattribute__(self, name)
h = Hides(); print(isinstance(h, int), isinstance(h, Hides), type(h).__name__, h.__class__.__name__, h.secret); attempt("vars", lambda: vars(h)); attempt("dir", lambda: "secret" in dir(h))
class Wrong:
    def __getattribute__(self): return 1
class NotCallable: __getattribute__ = 5
class Blocked: __getattr__ = None
attempt("wrong", lambda: Wrong().x); attempt("not callable", lambda: NotCallable().x); attempt("blocked", lambda: Blocked().x); attempt("hasattr", lambda: hasattr(Wrong(), "x"))
class Redirect:
    def __getattribute__(self, name):
        if name.startswith("get_"): return lambda: object.__getattribute__(self, name[4:])
        return object.__getattribute__(self, name)
    colour = "red"
print(Redirect().get_colour(), Redirect().colour); attempt("redirect", lambda: Redirect().get_size())
class Meta(type):
    def __getattribute__(cls, name):
        if name == "magic": return f"magic of {super().__getattribute__('__name__')}"
        return super().__getattribute__(name)
class WithMeta(metaclass=Meta): plain = 1
print(WithMeta.magic, WithMeta.plain, WithMeta().plain); attempt("instance", lambda: WithMeta().magic)
