# Signatures of everything a script can make; Parameter, BoundArguments, errors.
import inspect, functools, asyncio, enum, dataclasses, typing, collections
def attempt(label, f):
    try: print(label, "->", f())
    except Exception as e: print(label, "->", type(e).__name__ + ":", e)
sig = inspect.signature
def f(a, /, b: int, c=3, *args: str, d, e: "x" = None, **kw) -> bool: pass
class A:
    def __init__(self, x, y=1): pass
    def m(self, q): pass
    @classmethod
    def c(cls, z): pass
    @staticmethod
    def s(w=1): pass
    def __call__(self, called): pass
    @property
    def p(self): return 1
class New:
    def __new__(cls, n): return object.__new__(cls)
class Both:
    def __new__(cls, n): pass
    def __init__(self, i): pass
class Meta(type):
    def __call__(cls, from_meta): pass
class WithMeta(metaclass=Meta):
    def __init__(self, never): pass
class Empty: pass
class Sub(A): pass
class SigAttr:
    __signature__ = sig(f)
class Gen(typing.Generic[typing.TypeVar("T")]):
    def __init__(self, g): pass
@dataclasses.dataclass
class D:
    a: int
    b: str = "x"
    c: list = dataclasses.field(default_factory=list, kw_only=True)
class E(enum.Enum): X = 1
class TD(typing.TypedDict): a: int
class NT(typing.NamedTuple):
    a: int
    b: str = ""
P = collections.namedtuple("P", "x y", defaults=[1])
@functools.wraps(f)
def wrapped(*a, **k): pass
@functools.lru_cache
def cached(n): pass
@functools.singledispatch
def dispatched(arg, x): pass
async def co(a): pass
def gen(g): yield
class Partial:
    pm = functools.partialmethod(lambda self, a, b, c: 1, 5)
a = A(1)
for label, g in dict(f=f, A=A, a=a, am=a.m, Am=A.m, c=A.c, s=A.s, New=New, Both=Both, WithMeta=WithMeta, Empty=Empty, Sub=Sub, SigAttr=SigAttr, Gen=Gen, D=D, E=E, NT=NT, P=P, wrapped=wrapped, cached=cached, dispatched=dispatched, co=co, gen=gen, lam=lambda x, *y, z=1: 0, partial=functools.partial(f, 1, c=5), partial2=functools.partial(f, 1, 2, 3), partial3=functools.partial(f, 1, b=2), partialm=functools.partial(a.m, 1), pm=Partial.pm, pmi=Partial().pm, five=5, none=None, exc=ValueError, method=type(a.m)(f, 1), bound=f.__get__(1)).items():
    attempt(label, lambda: sig(g))
attempt("too many", lambda: sig(functools.partial(print, 1, end=2)));attempt("no wrap", lambda: sig(wrapped, follow_wrapped=False)); attempt("eval", lambda: sig(f, eval_str=True)); attempt("no self", lambda: sig(type("X", (), {"m": lambda: 0})().m))
s = sig(f); print(list(s.parameters), s.return_annotation, s.parameters["b"].annotation, s.parameters["b"].default is inspect.Parameter.empty, s.parameters["a"].kind, s.parameters["args"].kind.description, repr(s), repr(s.parameters["c"]), s == sig(f), hash(s) == hash(sig(f)), str(s.replace(return_annotation=int)), s.parameters["d"].replace(name="q", default=4), inspect.Signature.empty)
b = s.bind(1, 2, 3, 4, 5, d=6, z=7); print(b, b.args, b.kwargs, b.arguments); b = s.bind(1, 2, d=0); b.apply_defaults(); print(b.arguments, b == s.bind(1, 2, d=0)); attempt("missing", lambda: s.bind()); attempt("missing d", lambda: s.bind(1, 2)); attempt("many", lambda: sig(lambda x: 0).bind(1, 2)); attempt("twice", lambda: s.bind(1, 2, b=3, d=1)); attempt("unexpected", lambda: sig(lambda x: 0).bind(1, y=2)); attempt("pos only", lambda: sig(lambda x, /: 0).bind(x=1)); attempt("partial", lambda: s.bind_partial(1)); attempt("pos by kw", lambda: s.bind(a=1, b=2, d=3))
Pm = inspect.Parameter
for make in (lambda: Pm("x", Pm.POSITIONAL_ONLY), lambda: Pm("x", Pm.KEYWORD_ONLY, default=1, annotation=int), lambda: Pm("1x", Pm.KEYWORD_ONLY), lambda: Pm("class", Pm.KEYWORD_ONLY), lambda: Pm("x", 9), lambda: Pm(5, Pm.KEYWORD_ONLY), lambda: Pm("x", Pm.VAR_POSITIONAL, default=1), lambda: Pm("x", Pm.VAR_KEYWORD), lambda: Pm("x"), lambda: inspect.Signature([Pm("a", Pm.KEYWORD_ONLY), Pm("b", Pm.POSITIONAL_ONLY)]), lambda: inspect.Signature([Pm("a", Pm.POSITIONAL_ONLY, default=1), Pm("b", Pm.POSITIONAL_ONLY)]), lambda: inspect.Signature([Pm("a", Pm.KEYWORD_ONLY)] * 2), lambda: inspect.Signature([Pm("a", Pm.KEYWORD_ONLY)], return_annotation=int), lambda: inspect.Signature(), lambda: inspect.Signature([1])): attempt("make", make)
print(inspect.getfullargspec(f)); print(inspect.getfullargspec(a.m)); print(inspect.getfullargspec(A)); attempt("spec", lambda: inspect.getfullargspec(5)); print(inspect.getcallargs(f, 1, 2, d=3)); attempt("callargs", lambda: inspect.getcallargs(f)); print(inspect.formatannotation(int), inspect.formatannotation(typing.List[int]), inspect.formatannotation("x"), inspect.unwrap(wrapped) is f, inspect.isfunction(f), inspect.ismethod(a.m), inspect.isbuiltin(len), inspect.isroutine(len), inspect.iscoroutinefunction(co), inspect.iscoroutinefunction(asyncio.sleep), inspect.isgeneratorfunction(gen), inspect.isclass(A), inspect.isabstract(A), inspect.ismodule(inspect), inspect.isdatadescriptor(A.p), inspect.ismethoddescriptor(str.join), inspect.iscode(f.__code__), inspect.isawaitable(5))
