# unpacking and calling: the words of every mismatch
def attempt(text, **names):
    try: exec(text, dict(names)); print(text, "-> fine")
    except Exception as e: print(text, "->", type(e).__name__ + ":", e)


class It:
    def __init__(self, n): self.n = n
    def __iter__(self): return iter(range(self.n))
class Bad:
    def __iter__(self): yield 1; raise KeyError("while unpacking")
class Getitem:
    def __getitem__(self, i):
        if i > 2: raise IndexError
        return i
class NoIter:
    __iter__ = None
for text in ("a, b = 1, 2", "a, b = (1,)", "a, b = 1, 2, 3", "a, = ()", "a, = 1, 2", "() = 1,", "[] = 5", "[a, b] = 'xyz'", "a, b = 'x'", "a, b = {}", "a, b = {1: 2}", "a, b = 5", "a, b = None", "a, b = int", "a, *b = ()", "a, *b, c = [1]", "*a, = 5", "*a, b, c = 'x'", "a, *b = 5", "(a, b), c = 1, 2", "(a, b), c = [[1], 2]", "for a, b in [1]: pass", "for a, b in [(1,)]: pass", "for a, b in [(1, 2, 3)]: pass", "for (a, *b), c in [((), 1)]: pass", "[1 for a, b in [(1,)]]", "a = b, c = 1", "a, b = It(1)", "a, b = It(3)", "a, b = Bad()", "a, b, c = Getitem()", "a, b = Getitem()", "a, b, c, d = Getitem()", "a, b = NoIter()", "*a, b = Bad()", "a, b = (x for x in [1])", "a, b = range(10**10)", "a, b = iter(It(3))", "with open('/dev/null') as (a, b): pass", "a, b = b'xyz'", "x = [1, 2]; x[0], x[5] = 1, 2", "x = {}; x['a'], y = 1", "(a) = 1; a, b = a", "del a", "a, b = yield_ = 1, 2"):
    attempt(text, It=It, Bad=Bad, Getitem=Getitem, NoIter=NoIter)
def f(a, b=2, /, c=3, *d, e, g=7, **h): return a, b, c, d, e, g, h
def none(): pass
def one(x): pass
def two(x, y=1): pass
def kwonly(*, k, l=1): pass
def posonly(a, b, /): pass
class C:
    def m(self, x): pass
    @classmethod
    def c(cls, x): pass
    @staticmethod
    def s(x): pass
    def no_self(): pass
for text in ("f()", "f(1)", "f(1, e=1)", "f(1, 2, 3, 4, e=5, z=6)", "f(a=1, e=1)", "f(1, b=2, e=1)", "f(1, 2, 3, c=4, e=1)", "none(1)", "none(x=1)", "one()", "one(1, 2)", "one(1, 2, 3)", "one(y=1)", "one(1, x=2)", "one(1, y=2)", "two()", "two(1, 2, 3)", "kwonly()", "kwonly(1)", "kwonly(1, 2, k=3)", "kwonly(k=1, z=2)", "kwonly(l=1)", "posonly(1)", "posonly(a=1, b=2)", "posonly(1, b=2)", "posonly(1, 2, 3)", "C().m()", "C().m(1, 2)", "C.m()", "C.m(1)", "C.c()", "C().c(1, 2)", "C.s()", "C().s(1, 2)", "C().no_self()", "C.no_self(1)", "C(1)", "C().m(x=1, y=2)", "one(*[1, 2])", "one(**{'x': 1, 'y': 2})", "one(*5)", "one(**5)", "one(**{1: 2})", "one(*None)", "one(1, **{'x': 1})", "two(*[1], *[2], *[3])", "f(1, *[2], e=3, **{'e': 4})", "f(1, e=1, **{'z': 1}, **{'z': 2})", "(lambda: 1)(1)", "(lambda x, y: 1)(1)", "5()", "None()", "'x'()", "[]()", "C()()", "f.nothing()", "(lambda *a, k: 1)(1)", "(lambda **k: 1)(1)"):
    attempt(text, f=f, none=none, one=one, two=two, kwonly=kwonly, posonly=posonly, C=C)
