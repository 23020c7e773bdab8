# getdoc with inherited docs, cleandoc, getmembers, getattr_static, getmro, classify, getclosurevars, annotations.
import inspect, abc, types
def attempt(label, f):
    try: print(label, "->", f())
    except Exception as e: print(label, "->", type(e).__name__ + ":", e)
class Base:
    """Base doc.

        indented
    tail
    """
    def m(self):
        """m doc
        second line"""
    @property
    def p(self): "p doc"
    @classmethod
    def c(cls): "c doc"
    @staticmethod
    def s(): "s doc"
    def plain(self): pass
    def __len__(self): return 0
    attr = 1
class Sub(Base):
    def m(self): pass
    @property
    def p(self): return 1
    @classmethod
    def c(cls): pass
    @staticmethod
    def s(): pass
    def __len__(self): return 1
    def own(self): "own"
for x in (Base, Base.m, Base.p, Base.c, Base.s, Base.plain, Sub, Sub.m, Sub().m, Sub.p, Sub.c, Sub.s, Sub.own, Sub(), 5, len, int, None, Base.attr): attempt("doc", lambda: (inspect.getdoc(x) or "None").splitlines()[0])
print(repr(inspect.getdoc(Base)), repr(inspect.getdoc(Base.m)), repr(inspect.cleandoc("  a\n    b\n\n   c  ")), repr(inspect.cleandoc("")), repr(inspect.cleandoc("\n\n x\n  y\n")))
class WithProps:
    def __init__(self): self.inst = 1
    @property
    def good(self): return 2
    @property
    def bad(self): raise AttributeError("hidden")
    def method(self): pass
    klass = 3
print([n for n, v in inspect.getmembers(WithProps()) if not n.startswith("__")], [n for n, v in inspect.getmembers(WithProps) if not n.startswith("__")], inspect.getmembers(WithProps(), inspect.ismethod)[0][0], [n for n, _ in inspect.getmembers_static(WithProps()) if not n.startswith("__")])
class Dyn:
    def __getattr__(self, n): return "dynamic"
    slot = property(lambda self: 1 / 0)
d = Dyn(); d.x = 5
attempt("static", lambda: inspect.getattr_static(d, "x")); attempt("static", lambda: type(inspect.getattr_static(d, "slot")).__name__); attempt("static", lambda: inspect.getattr_static(d, "nothing")); attempt("static", lambda: inspect.getattr_static(d, "nothing", "default")); attempt("static", lambda: inspect.getattr_static(Dyn, "__getattr__").__name__); attempt("static", lambda: type(inspect.getattr_static(Sub, "c")).__name__); attempt("static", lambda: inspect.getattr_static(5, "real") is int.__dict__["real"])
print(inspect.getmro(Sub), inspect.getmodule(Sub).__name__, inspect.getmodulename("/a/b.py"), inspect.isabstract(abc.ABC))
for a in inspect.classify_class_attrs(Sub):
    if not a.name.startswith("__"): print(a.name, a.kind, a.defining_class.__name__)
x = 10
def outer():
    y = 20
    def inner(z): return x + y + z + len("a") + undefined_name
    return inner
print(inspect.getclosurevars(outer())); attempt("closure", lambda: inspect.getclosurevars(5))
def ann(a: "int", b: "list[str]" = None) -> "None": pass
print(inspect.get_annotations(ann), inspect.get_annotations(ann, eval_str=True), inspect.get_annotations(Base)); attempt("annotations", lambda: inspect.get_annotations(5))
def frames(): return [f.function for f in inspect.stack()[:2]], inspect.currentframe().f_code.co_name, inspect.getframeinfo(inspect.currentframe()).function, inspect.currentframe().f_back.f_code.co_name
print(frames())
def g(): yield 1
it = g(); print(inspect.getgeneratorstate(it), next(it), inspect.getgeneratorstate(it), inspect.getgeneratorlocals(it), it.close(), inspect.getgeneratorstate(it))
async def co(): pass
c = co(); print(inspect.getcoroutinestate(c), inspect.iscoroutine(c), inspect.isawaitable(c)); c.close(); print(inspect.getcoroutinestate(c))
print(inspect.getsource(g), inspect.getsourcelines(outer)[1], inspect.getsource(WithProps.good.fget).strip().splitlines()[0], inspect.getcomments(ann)); attempt("source", lambda: inspect.getsource(len)); attempt("source", lambda: inspect.getsource(int)); attempt("source", lambda: inspect.getsource(5)); attempt("file", lambda: inspect.getfile(len)); attempt("file", lambda: inspect.getsourcefile(g).endswith("lookup.as")); print(inspect.getsource(lambda: 1).strip()[-8:], inspect.CO_GENERATOR & g.__code__.co_flags)
