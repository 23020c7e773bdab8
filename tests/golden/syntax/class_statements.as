# class: bases, keywords, stars, what its body sees, what it is called with.
def t(x, v=None): print(x, end=" "); return x if v is None else v
class M(type):
    def __new__(m, name, bases, ns, **kw): print("new", name, [b.__name__ for b in bases], kw); return super().__new__(m, name, bases, ns)
    def __init__(c, name, bases, ns, **kw): super().__init__(name, bases, ns)
    @classmethod
    def __prepare__(m, name, bases, **kw): print("prepare", name, kw); return {"prepared": 1}
class A(metaclass=M): print("body", prepared)
class B(A, key=1, **{"other": 2}): pass
class C(*[A], **{}): pass
class D(*(int,), *[]): pass
class E(t("b1", B), t("b2", object), k=t("kw", 3)): t("body")
class F(): pass
class G(A, ): x = 1; y = x + 1; del x
print(F.__bases__, D.__mro__[1], hasattr(G, "x"), G.y, B.prepared)
class H: pass
class H(H): pass
print(H.__mro__[1] is not H, H.__bases__[0].__name__)
class Init:
    def __init_subclass__(cls, /, tag=None, **kw): super().__init_subclass__(**kw); print("subclass", cls.__name__, tag)
class I1(Init, tag="a"): pass
class I2(I1): pass
for code in "class X(1): pass", "class X(None): pass", "class X(int, str): pass", "class X(bool): pass", "class X(object, A): pass", "class X(A, A): pass", "class X(metaclass=5): pass", "class X(Init, nope=1): pass", "class X(int, k=1): pass", "class X(*5): pass", "class X(**{'metaclass': M}, key=1): pass", "class X(undefined): pass", "class X(type(None)): pass", "class X(F, metaclass=M): pass; print(type(X).__name__)", "class X(A, metaclass=type): pass", "class X(lambda: 0): pass", "class X(int, float): pass", "class X(metaclass=lambda n, b, d: n * 2): pass\nprint(X)", "class X(metaclass=lambda *a, **k: k, q=1): pass\nprint(X)":
    try: exec(code)
    except Exception as e: print(code, "->", type(e).__name__, e)
for source in ("class A(): pass", "class A(,): pass", "class A(B,): pass", "class A(B C): pass", "class A(x for x in y): pass", "class A((x for x in y)): pass", "class A(*a, **b): pass", "class A(**b, *a): pass", "class A(k=1, B): pass", "class A(k=1, k=2): pass", "class A: x = 1; def f(): pass", "class A pass", "class A:\npass", "class: pass", "class A.b: pass", "class A[B]: pass", "class A(B := C): pass", "class A(b=c := 1): pass", "class A(yield): pass", "class A(lambda: 0): pass", "class A(await b): pass", "class A(1 if 2 else 3): pass", "class A: return", "class A: yield", "class A: break", "class A: nonlocal x", "class None: pass", "class A(None): pass", "class __debug__: pass", "class A(__debug__=1): pass", "class A: global x; x = 1", "class A: x: int", "class A: 'doc'", "class A: ...", "class A: pass;", "async class A: pass", "class A = 1", "class A() -> B: pass"):
    try: compile(source, "s", "exec"); print(repr(source), "-> fine")
    except SyntaxError as e: print(repr(source), "->", e.msg, (e.lineno, e.offset))
