# stress: every 97 (a long program)
# Builders, fluent interfaces, pipelines by operators, currying, placeholders, context-built trees, query objects.
import functools, operator
class Query:
    def __init__(self, table, parts=None): self.table, self.parts = table, parts or {}
    def _with(self, **kw): return Query(self.table, {**self.parts, **kw})
    def __getattr__(self, name):
        if name in ("where", "select", "order_by", "limit"):
            return lambda *a: self._with(**{name: (*self.parts.get(name, ()), *a)})
        raise AttributeError(f"no clause {name!r}")
    def __str__(self):
        p = self.parts
        return " ".join(filter(None, [f"SELECT {', '.join(p.get('select', ('*',)))} FROM {self.table}", "WHERE " + " AND ".join(p["where"]) if "where" in p else "", "ORDER BY " + ", ".join(p["order_by"]) if "order_by" in p else "", f"LIMIT {p['limit'][-1]}" if "limit" in p else ""]))
base = Query("users"); q = base.select("name").where("age > 3").select("id").where("x = 1").limit(5).limit(2); print(q, base, q.order_by("id"), sep="\n")
try: q.group_by("x")
except AttributeError as e: print(e)
class Pipe:
    def __init__(self, f): self.f = f
    def __ror__(self, x): return self.f(x)
    def __rshift__(self, g): return Pipe(lambda x: g.f(self.f(x)))
    def __call__(self, *a, **k): return Pipe(functools.partial(self.f, *a, **k))
where = Pipe(lambda p, xs: [x for x in xs if p(x)]); select = Pipe(lambda f, xs: [f(x) for x in xs]); total = Pipe(sum); top = Pipe(lambda n, xs: sorted(xs, reverse=True)[:n])
print(range(10) | where(lambda x: x % 2) | select(lambda x: x * x) | top(3), range(5) | total, [3, 1, 2] | (top(2) >> total), "abc" | Pipe(str.upper) | Pipe(list))
try: 5 | total
except TypeError as e: print(e)
class Placeholder:
    def __init__(self, f=lambda x: x): self._f = f
    def __call__(self, x): return self._f(x)
    def __getattr__(self, name): return Placeholder(lambda x: getattr(self._f(x), name))
    def __getitem__(self, k): return Placeholder(lambda x: self._f(x)[k])
for _name in ("add", "sub", "mul", "lt", "gt", "eq", "mod"):
    def _make(op):
        def method(self, other): return Placeholder(lambda x: op(self._f(x), other(x) if isinstance(other, Placeholder) else other))
        return method
    setattr(Placeholder, f"__{_name}__", _make(getattr(operator, _name)))
_ = Placeholder(); print(list(map(_ * 2 + 1, range(4))), list(filter(_ % 3 == 0, range(10))), sorted(["bb", "a", "ccc"], key=_[0]), list(map(_.real + _.imag, [1 + 2j, 3j])), (_[0] + _[1])((4, 5)), (_ > 3)(5))
def curry(f):
    n = f.__code__.co_argcount
    def step(*a): return f(*a) if len(a) >= n else lambda *b: step(*a, *b)
    return functools.wraps(f)(step)
@curry
def add3(a, b, c): return a + b + c
print(add3(1)(2)(3), add3(1, 2)(3), add3(1)(2, 3), add3(1, 2, 3), add3.__name__)
class El:
    stack = []
    def __init__(self, tag, **attrs): self.tag, self.attrs, self.kids = tag, attrs, []
    def __enter__(self): self.stack.append(self); return self
    def __exit__(self, *exc):
        self.stack.pop()
        if self.stack and exc[0] is None: self.stack[-1].kids.append(self)
    def text(self, t): self.kids.append(t); return self
    def render(self, depth=0):
        pad = "  " * depth; attrs = "".join(f" {k}={v!r}" for k, v in self.attrs.items())
        if not self.kids: return f"{pad}<{self.tag}{attrs}/>"
        return "\n".join([f"{pad}<{self.tag}{attrs}>", *(k.render(depth + 1) if isinstance(k, El) else pad + "  " + k for k in self.kids), f"{pad}</{self.tag}>"])
with El("html") as doc:
    with El("body", id="b") as body:
        body.text("hello")
        for i in range(2):
            with El("p", n=i) as p: p.text(f"par {i}")
        try:
            with El("broken"): raise ValueError
        except ValueError: pass
print(doc.render(), len(El.stack))
class Builder:
    def __init__(self, cls): self.cls, self.values = cls, {}
    def __getattr__(self, name):
        def set(value=True): self.values[name.removeprefix("with_")] = value; return self
        return set
    def build(self):
        missing = [n for n in self.cls.__annotations__ if n not in self.values and not hasattr(self.cls, n)]
        if missing: raise ValueError(f"missing {missing}")
        obj = self.cls(); vars(obj).update(self.values); return obj
class Pizza: size: int; cheese: bool = False; name: str = "plain"
p = Builder(Pizza).with_size(30).cheese().build(); print(vars(p), p.name)
try: Builder(Pizza).with_name("x").build()
except ValueError as e: print(e)
Maybe = type("Maybe", (), {"__init__": lambda s, v: setattr(s, "v", v), "__rshift__": lambda s, f: s if s.v is None else Maybe(f(s.v)), "__or__": lambda s, d: d if s.v is None else s.v, "__repr__": lambda s: f"Maybe({s.v!r})"})
print(Maybe(5) >> (lambda x: x + 1) >> str, Maybe({"a": 1}) >> (lambda d: d.get("b")) >> (lambda x: x + 1) | "default")
