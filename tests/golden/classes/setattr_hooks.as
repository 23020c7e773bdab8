# __setattr__, __delattr__, __getattr__ working together: history, read-only phases, name translation, delegation, slots, class-level by metaclass, defaults.
def attempt(f):
    try: print(f())
    except Exception as e: print(type(e).__name__ + ":", e)
def put(o, n, v): setattr(o, n, v)
class History:
    def __init__(self, **kw): super().__setattr__("_log", []); [setattr(self, k, v) for k, v in kw.items()]
    def __setattr__(self, n, v):
        old = self.__dict__.get(n, "unset"); super().__setattr__(n, v); self._log.append(f"{n}: {old} -> {v}")
    def __delattr__(self, n): super().__delattr__(n); self._log.append(f"{n} deleted")
    def __getattr__(self, n): self._log.append(f"{n} missed"); raise AttributeError(f"{n}? I have {sorted(k for k in vars(self) if k[0] != '_')}")
h = History(a=1, b=2); h.a += 5; h.a, h.c = 0, "c"; del h.b; attempt(lambda: h.b); attempt(lambda: delattr(h, "b")); print(hasattr(h, "zz"), getattr(h, "yy", 3), *h._log, sep=" | ")
class Frozen:
    def __init__(self): self.x = 1; self.__dict__["_frozen"] = True
    def __setattr__(self, n, v):
        if self.__dict__.get("_frozen"): raise AttributeError(f"frozen, cannot set {n}")
        super().__setattr__(n, v)
    def __delattr__(self, n): raise AttributeError("frozen") if self.__dict__.get("_frozen") else None
f = Frozen(); attempt(lambda: put(f, "x", 2)); attempt(lambda: delattr(f, "x")); f.__dict__["x"] = 9; print(f.x); object.__setattr__(f, "x", 10); print(f.x)
class Translate:
    table = {"colour": "color", "größe": "size"}
    def __getattr__(self, n):
        if n in self.table: return getattr(self, self.table[n])
        raise AttributeError(n)
    def __setattr__(self, n, v): super().__setattr__(self.table.get(n, n), v)
    def __delattr__(self, n): super().__delattr__(self.table.get(n, n))
    def __dir__(self): return sorted({*super().__dir__(), *self.table})
t = Translate(); t.colour = "red"; t.größe = 5; print(vars(t), t.color, t.größe, [n for n in dir(t) if n[0] != "_"]); del t.colour; attempt(lambda: t.colour)
class Delegate:
    def __init__(self, **parts): self.__dict__["parts"] = parts
    def __getattr__(self, n):
        for p in self.parts.values():
            if hasattr(p, n): return getattr(p, n)
        raise AttributeError(f"none of {', '.join(self.parts)} has {n}")
    def __setattr__(self, n, v):
        owner = next((p for p in self.parts.values() if hasattr(p, n)), None)
        if owner is None: super().__setattr__(n, v)
        else: setattr(owner, n, v)
class Eng: power = 5
class Rad: volume = 3
d = Delegate(e=Eng(), r=Rad()); d.volume = 7; d.own = 1; print(d.power, d.volume, d.parts["r"].volume, Rad.volume, vars(d).keys()); attempt(lambda: d.wheels)
class Slots:
    __slots__ = ("a", "log")
    def __init__(self): object.__setattr__(self, "log", [])
    def __setattr__(self, n, v): self.log.append(n); super().__setattr__(n, v)
s = Slots(); s.a = 1; attempt(lambda: put(s, "b", 2)); print(s.log, s.a)
class Meta(type):
    def __setattr__(cls, n, v):
        if n.isupper() and n in vars(cls): raise TypeError(f"constant {n}")
        super().__setattr__(n, v)
    def __delattr__(cls, n): raise TypeError(f"cannot delete {n}")
    def __getattr__(cls, n):
        if n.startswith("make_"): return lambda *a: cls(n[5:], *a)
        raise AttributeError(f"{cls.__name__} has no {n}")
class K(metaclass=Meta):
    LIMIT = 1
    def __init__(self, *a): self.a = a
attempt(lambda: put(K, "LIMIT", 2)); attempt(lambda: delattr(K, "LIMIT")); K.other = 5; K.NEW = 1; print(K.other, K.make_thing(1).a, K.NEW); attempt(lambda: K.nothing); attempt(lambda: K().make_x); k = K(); k.LIMIT = 9; print(k.LIMIT, K.LIMIT)
class Computed:
    def __getattr__(self, n):
        if n.startswith("get_"): return lambda: n[4:].upper()
        if n.startswith("is_"): return n[3:] in vars(self)
        if n.startswith("__"): raise AttributeError(n)
        return type(self)()
c = Computed(); c.x = 1; print(c.get_name(), c.is_x, c.is_y, type(c.a.b.c).__name__, hasattr(c, "anything"), hasattr(c, "__len__"), bool(c)); attempt(lambda: len(c)); attempt(lambda: [*c]); attempt(lambda: c + 1); attempt(lambda: c())
class WrongSignature:
    def __setattr__(self, n): pass
    def __delattr__(self): pass
    def __getattr__(self): pass
w = WrongSignature(); attempt(lambda: put(w, "a", 1)); attempt(lambda: delattr(w, "a")); attempt(lambda: w.a)
class Returns:
    def __setattr__(self, n, v): return "ignored"
    def __delattr__(self, n): return 5
r = Returns(); r.x = 1; del r.y; print(vars(r), setattr(r, "q", 1), delattr(r, "q"))
