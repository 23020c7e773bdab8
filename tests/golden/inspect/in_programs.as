# Programs that use inspect: command lines from functions, documentation, fixtures by parameter names, tracing, class browsers, source shown.
import inspect, functools, types
def command(f):
    sig = inspect.signature(f)
    def run(argv):
        args, kwargs, it = [], {}, iter(argv)
        for a in it:
            if a.startswith("--"):
                name, _, value = a[2:].partition("=")
                p = sig.parameters.get(name)
                if p is None: raise SystemExit(f"unknown option --{name}")
                kwargs[name] = True if p.annotation is bool else p.annotation(value or next(it)) if p.annotation is not p.empty else value
            else: args.append(a)
        try: bound = sig.bind(*args, **kwargs)
        except TypeError as e: raise SystemExit(f"{f.__name__}: {e}") from None
        for n, p in sig.parameters.items():
            if n in bound.arguments and p.kind is p.POSITIONAL_OR_KEYWORD and p.annotation is not p.empty: bound.arguments[n] = p.annotation(bound.arguments[n])
        bound.apply_defaults(); return f(*bound.args, **bound.kwargs)
    run.usage = " ".join([f.__name__, *(f"[--{n}={p.default}]" if p.kind is p.KEYWORD_ONLY and p.default is not p.empty else f"<{n}>" if p.default is p.empty else f"[{n}]" for n, p in sig.parameters.items())])
    return run
@command
def copy(src, dst="out", *rest, count: int = 1, force: bool = False): "Copies."; return src, dst, rest, count, force
print(copy.usage)
for argv in ("a", "a b c --count=3 --force", "--count 5 x", "", "a --bad=1", "a --count=x"):
    try: print(argv, "->", copy(argv.split()))
    except (SystemExit, ValueError) as e: print(argv, "->", type(e).__name__, e)
fixtures = {}
def fixture(f): fixtures[f.__name__] = f; return f
def resolve(name, stack=()):
    if name in stack: raise RecursionError(" -> ".join((*stack, name)))
    if name not in fixtures: raise LookupError(f"no fixture {name!r}")
    f = fixtures[name]; args = {p: resolve(p, (*stack, name)) for p in inspect.signature(f).parameters}
    if inspect.isgeneratorfunction(f): g = f(**args); closing.append(g); return next(g)
    return f(**args)
closing = []
@fixture
def db(): yield "db"; print("  db closed")
@fixture
def user(db): return f"user of {db}"
@fixture
def loop(pool): pass
@fixture
def pool(loop): pass
def run(test):
    try: print(test.__name__, test(**{p: resolve(p) for p in inspect.signature(test).parameters}))
    except Exception as e: print(test.__name__, type(e).__name__, e)
    finally:
        while closing: next(closing.pop(), None)
def test_user(user, db): return user, db
def test_loop(loop): pass
def test_missing(nothing): pass
for t in [f for n, f in sorted(globals().items()) if n.startswith("test_") and inspect.isfunction(f)]: run(t)
class Shape:
    """A shape.

    With more text.
    """
    sides: int = 0
    def __init__(self, name: str = "shape"): self.name = name
    def area(self) -> float:
        """The area."""
    @property
    def label(self): "The label."; return self.name
    @staticmethod
    def unit(): return Shape("unit")
    @classmethod
    def of(cls, n: int): return cls(str(n))
    async def fetch(self): ...
    def _private(self): pass
class Square(Shape):
    sides = 4
    def area(self): return 1
    def walk(self): yield 1
def browse(cls):
    print(inspect.getdoc(cls).splitlines()[0], inspect.signature(cls), [k.__name__ for k in inspect.getmro(cls)])
    for name, value in inspect.getmembers(cls):
        if name.startswith("_"): continue
        raw = inspect.getattr_static(cls, name)
        kind = "property" if isinstance(raw, property) else "static" if isinstance(raw, staticmethod) else "class" if isinstance(raw, classmethod) else "coroutine" if inspect.iscoroutinefunction(value) else "generator" if inspect.isgeneratorfunction(value) else "function" if inspect.isfunction(value) else "data"
        print("  ", name, kind, inspect.signature(value) if callable(value) else value if kind == "data" else "", inspect.getdoc(value) if kind != "data" else "", "own" if name in vars(cls) else "inherited")
browse(Shape); browse(Square)
def traced(f):
    @functools.wraps(f)
    def wrapper(*a, **k):
        frame = inspect.currentframe(); caller = frame.f_back.f_code.co_name
        bound = inspect.signature(f).bind(*a, **k); bound.apply_defaults()
        print(f"{'  ' * (len(inspect.stack()) - base)}{f.__name__}({', '.join(f'{n}={v!r}' for n, v in bound.arguments.items())}) from {caller}")
        return f(*a, **k)
    return wrapper
base = len(inspect.stack())
@traced
def fact(n, acc=1): return acc if n == 0 else fact(n - 1, acc=acc * n)
def caller(): return fact(2)
print(caller(), inspect.unwrap(fact).__name__, fact.__wrapped__.__code__.co_firstlineno > 0)
print(inspect.getsource(caller), end=""); print(inspect.getsource(Square.walk), end=""); print(inspect.getsourcelines(Square)[0][0], inspect.getsource(Shape.label.fget).splitlines()[0])
def where():
    f = inspect.stack()[1]; return f.function, f.lineno, f.code_context[0].strip(), f.index
print(where()); print(inspect.getmodule(where).__name__, inspect.isbuiltin(print), inspect.isroutine(Shape.area), [n for n, _ in inspect.getmembers(types.SimpleNamespace(a=1, b=2)) if n[0] != "_"], inspect.getmembers(Square(), lambda v: isinstance(v, int)))
def merge(f, **extra): s = inspect.signature(f); return s.replace(parameters=[*s.parameters.values(), *(inspect.Parameter(n, inspect.Parameter.KEYWORD_ONLY, default=d) for n, d in extra.items())])
fact.__signature__ = merge(inspect.unwrap(fact), verbose=False); print(inspect.signature(fact), inspect.signature(functools.partial(fact, 3)), inspect.signature(Square().area), inspect.signature(type("C", (), {"__call__": lambda self, q, *, w=1: 0})()))
