# stress: every 97 (a long program)
# Proxies and little languages by __getattr__ and friends: logging, lazy and read-only proxies, a path builder, an expression DSL, XML.
class Proxy:
    def __init__(self, target, log): object.__setattr__(self, "_target", target); object.__setattr__(self, "_log", log)
    def __getattr__(self, name):
        value = getattr(self._target, name)
        if not callable(value): self._log.append(f"get {name}"); return value
        def call(*args, **kwargs):
            self._log.append(f"call {name}{args}")
            return value(*args, **kwargs)
        return call
    def __setattr__(self, name, value): self._log.append(f"set {name}"); setattr(self._target, name, value)
    def __delattr__(self, name): self._log.append(f"del {name}"); delattr(self._target, name)
    for _name in ("__len__", "__iter__", "__getitem__", "__contains__", "__add__", "__eq__", "__str__"):
        def _forward(self, *args, _name=_name): self._log.append(_name); return getattr(self._target, _name)(*args)
        locals()[_name] = _forward
    del _name, _forward
log = []; p = Proxy([3, 1, 2], log); p.append(9); p.sort(); print(len(p), list(p), p[0], 9 in p, p + [1], p == [1, 2, 3, 9], str(p), log); log.clear()
class Thing: pass
t = Proxy(Thing(), log); t.colour = "red"; print(t.colour, hasattr(t, "size"), log); del t.colour
try: t.colour
except AttributeError as e: print(e)
class Lazy:
    def __init__(self, make): self.__dict__["_make"] = make
    def __getattr__(self, name):
        if "_value" not in self.__dict__: print("  making"); self.__dict__["_value"] = self._make()
        return getattr(self._value, name)
    def __call__(self): return self._value
lazy = Lazy(lambda: "text"); print("not yet"); print(lazy.upper(), lazy.title(), lazy())
class ReadOnly:
    __slots__ = ("_o",)
    def __init__(self, o): object.__setattr__(self, "_o", o)
    def __getattribute__(self, name):
        if name in ("__class__", "__slots__"): return object.__getattribute__(self, name)
        return getattr(object.__getattribute__(self, "_o"), name)
    def __setattr__(self, name, value): raise TypeError(f"read-only: {name}")
    __delattr__ = lambda self, name: self.__setattr__(name, None)
thing = Thing(); thing.x = 1; r = ReadOnly(thing); print(r.x, isinstance(r, ReadOnly))
for f in (lambda: setattr(r, "x", 2), lambda: delattr(r, "x"), lambda: r.y, lambda: r._o):
    try: print(f())
    except (TypeError, AttributeError) as e: print(type(e).__name__, e)
class Url:
    def __init__(self, parts=()): self._parts = parts
    def __getattr__(self, name):
        if name.startswith("__"): raise AttributeError(name)
        return Url((*self._parts, name))
    def __getitem__(self, key): return Url((*self._parts, str(key)))
    def __truediv__(self, other): return self[other]
    def __call__(self, **query): return str(self) + ("?" + "&".join(f"{k}={v}" for k, v in query.items()) if query else "")
    def __str__(self): return "/" + "/".join(self._parts)
    __repr__ = __str__
api = Url(); print(api.users[7].posts, api.users / 3 / "x", api.search(q="a", n=2), [api.a, api.b], api)
class Expr:
    def __init__(self, text, f): self.text, self.f = text, f
    def __call__(self, **env): return self.f(env)
    def __repr__(self): return self.text
    def __getattr__(self, name): return Expr(f"{self}.{name}", lambda env: getattr(self.f(env), name))
def lift(x): return x if isinstance(x, Expr) else Expr(repr(x), lambda env: x)
def define(dunder, sign, swap=False):
    import operator
    f = getattr(operator, dunder.strip("_") if dunder != "__r" + "sub__" else "sub")
    def method(self, other):
        a, b = (lift(other), self) if swap else (self, lift(other))
        return Expr(f"({a} {sign} {b})", lambda env: f(a.f(env), b.f(env)))
    setattr(Expr, ("__r" + dunder[2:]) if swap else dunder, method)
for dunder, sign in (("__add__", "+"), ("__sub__", "-"), ("__mul__", "*"), ("__truediv__", "/"), ("__mod__", "%"), ("__pow__", "**")):
    define(dunder, sign); define(dunder, sign, True)
for dunder, sign in (("__lt__", "<"), ("__gt__", ">"), ("__eq__", "==")): define(dunder, sign)
class Names(dict):
    def __missing__(self, name): return Expr(name, lambda env: env[name])
x, y = (Names()[n] for n in "xy"); e = 2 * x + y ** 2 - 1; print(e, e(x=3, y=4), (x > y)(x=1, y=2), (1 - x)(x=10), (x.real + 1)(x=5), x == 3)
try: e(x=1)
except KeyError as err: print("missing", err)
print(eval("a * b + 3", Names()) if False else eval("a * b + 3", {}, Names()))
class Tag:
    def __init__(self, name, *kids, **attrs): self.name, self.kids, self.attrs = name, kids, attrs
    def __getattr__(cls, name): raise AttributeError(name)
    def __str__(self):
        attrs = "".join(f' {k.rstrip("_")}="{v}"' for k, v in self.attrs.items())
        return f"<{self.name}{attrs}>{''.join(map(str, self.kids))}</{self.name}>" if self.kids else f"<{self.name}{attrs}/>"
class HTML(type):
    def __getattr__(cls, name): return lambda *kids, **attrs: Tag(name, *kids, **attrs)
class h(metaclass=HTML): pass
print(h.div(h.p("hi", class_="x"), h.br(), id=3))
