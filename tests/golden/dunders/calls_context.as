class C:
    def __call__(self, *a, **k): return a, k
c = C()
print(c(1, 2, x=3), callable(c), callable(5), callable(C), callable(len))
c.__call__ = lambda: "instance"
print(c())
class N: pass
n = N()
n.__call__ = lambda: 1
try: n()
except TypeError as e: print(e)
class M:
    def __enter__(self): print("enter"); return self
    def __exit__(self, t, v, tb): print("exit", t and t.__name__, v, tb is not None); return True
with M() as m: print("body")
with M(): raise ValueError("x")
print("after")
class NoExit:
    def __enter__(self): pass
class NoEnter:
    def __exit__(self, *a): pass
for cls in (NoExit, NoEnter, N):
    try:
        with cls(): pass
    except (TypeError, AttributeError) as e: print(type(e).__name__, e)
class Inst: pass
i = Inst()
i.__enter__ = i.__exit__ = lambda *a: None
try:
    with i: pass
except (TypeError, AttributeError) as e: print(type(e).__name__, e)
class Deep:
    def __call__(self): return self()
try: Deep()()
except RecursionError as e: print(type(e).__name__)
class CallClass:
    class __call__:
        def __init__(self, *a): print("made", a)
print(type(CallClass()(1, 2)).__name__)
class StaticCall:
    @staticmethod
    def __call__(x): return x * 2
    @classmethod
    def __len__(cls): return 7
print(StaticCall()(4), len(StaticCall()))
class Partial:
    __add__ = lambda s, o: o + 1
    __len__ = (3).__add__ if False else lambda s: 4
    __getitem__ = {1: "one"}.get
print(Partial() + 1, len(Partial()), Partial()[1])
