def deco(tag):
    print("make", tag)
    def wrap(f):
        print("apply", tag, f.__name__)
        return f
    return wrap
@deco("a")
@deco("b")
def f(x: print("annotation") = print("default"), *, y=print("kwdefault")) -> print("return"):
    "the doc"
    return x
print(f.__doc__, f.__annotations__, f.__defaults__, f.__kwdefaults__, f.__name__, f.__qualname__)
class C:
    @staticmethod
    def s(): return "s"
    @classmethod
    def c(cls): return cls.__name__
    @property
    def p(self): return "p"
    @p.setter
    def p(self, v): print("set", v)
    def outer(self):
        def inner(): pass
        class K:
            def m(self): pass
        return inner.__qualname__, K.__qualname__, K.m.__qualname__, (lambda: 0).__qualname__
print(C.s(), C.c(), C().p, C().outer())
C().p = 5
def gen(): yield
async def co(): pass
async def ag(): yield
print([bool(g.__code__.co_flags & 0x20) for g in (gen, co, ag)], [bool(g.__code__.co_flags & 0x80) for g in (gen, co, ag)], [bool(g.__code__.co_flags & 0x200) for g in (gen, co, ag)])
def a(p, q=1, *r, s, t=2, **u):
    v = w = 0
code = a.__code__
print(code.co_argcount, code.co_kwonlyargcount, code.co_posonlyargcount, code.co_varnames, code.co_nlocals, code.co_name, code.co_firstlineno)
def nodoc():
    x = "not a doc"
print(nodoc.__doc__)
def fdoc():
    f"not a doc"
print(fdoc.__doc__)
def bdoc():
    b"not a doc"
print(bdoc.__doc__)
def ret(): return
def ret2():
    if 0: return 1
print(ret(), ret2())
f.attr = 1
print(f.attr, f.__dict__)
def ann(a: int, /, b: "str", *c: 3, d: [1], **e: {2}) -> None: pass
print(ann.__annotations__)
def local_ann():
    x: undefined_name = 1
    y: also_undefined
    (z): nope = 2
    return x, z
print(local_ann(), local_ann.__annotations__)
@(lambda f: lambda: "replaced")
def rep(): pass
print(rep())
