# Which strings are docstrings.
"a second string is not one"
print(__doc__)
def a(): "doc"
def b(): """multi
    line
      indented
    """
def c(): 'joined ' "doc"
def d(): f"not {1}"
def e(): b"not bytes"
def f(): ("in parentheses")
def g(): "doc"; return 1
def h():
    # a comment first

    "after comment"
def i():
    1
    "not first"
def j(): "a" + "b"
def k(): r"raw \d"
def l(): u"unicode"
def m(): ""
def n(): "doc" if 1 else "x"
async def o(): "async doc"
def p():
    'doc'
    'more'
def q(x="default"): "with default"; x
def r(): """é \u00e9 \n"""
lam = lambda: "not a doc"
for fn in (a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, lam): print(fn.__name__, repr(fn.__doc__))
class A: "class doc"
class B:
    """class
    doc"""
    x: int
    def m(self): "method doc"
    class C: "inner"
class D(B): pass
class E: __doc__ = "assigned"
class F:
    "literal"
    __doc__ = "assigned after"
class G: x = 1; "not doc"
print([cls.__doc__ for cls in (A, B, B.C, D, E, F, G)], B.m.__doc__, D.m.__doc__, B().m.__doc__)
def deco(fn): fn.__doc__ = "changed"; return fn
@deco
def s(): "original"
print(s.__doc__, property(lambda self: 0, doc="p").__doc__)
class H:
    @property
    def p(self): "property doc"
    @staticmethod
    def s(): "static doc"
    @classmethod
    def c(cls): "class method doc"
print(H.p.__doc__, H.s.__doc__, H.c.__doc__, H().c.__doc__)
a.__doc__ = None; print(a.__doc__); del a.__doc__; print(a.__doc__)
try: A.__doc__ = "new"; print(A.__doc__)
except AttributeError as x: print(x)
code = compile('"module doc"\nx = 1', "f", "exec"); exec(code, ns := {}); print(ns["__doc__"], ns["x"])
exec('"alone"', ns := {}); print(ns["__doc__"])
exec('x = 1', ns := {"__doc__": "before"}); print(ns["__doc__"])
exec('f"no"', ns := {}); print("__doc__" in ns)
exec('"one"; "two"', ns := {}); print(ns["__doc__"])
