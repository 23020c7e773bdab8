# Every way in which arguments do not fit, for functions, methods, lambdas, class methods, constructors and built-ins: the messages with names and counts.
def f0(): pass
def f1(a): pass
def f2(a, b): pass
def f3(a, b, c): pass
def d1(a, b=1): pass
def d2(a=1, b=2): pass
def k1(*, k): pass
def k2(*, k, j): pass
def k3(a, *, k, j, i=1): pass
def p1(a, /): pass
def p2(a, b=1, /, c=2): pass
def v1(*args): pass
def v2(a, *args, k): pass
def kw(**kwargs): pass
def kw2(a, /, **kwargs): pass
class C:
    def m0(self): pass
    def m1(self, a): pass
    def none(): pass
    @classmethod
    def c1(cls, a): pass
    @staticmethod
    def s1(a): pass
    def __call__(self, x): pass
class I:
    def __init__(self, a, b): pass
class N:
    def __new__(cls, a): pass
c = C(); lam = lambda x, y=1: x
calls = """f0(1)|f0(1, 2)|f0(a=1)|f1()|f1(1, 2)|f1(b=1)|f1(1, a=1)|f1(1, b=2)|f2()|f2(1)|f2(b=1)|f2(1, 2, 3)|f2(1, 2, c=3)|f3()|f3(1)|f3(c=1)|f3(1, 2, 3, 4, 5)|d1()|d1(1, 2, 3)|d1(b=1)|d1(1, 2, b=3)|d2(1, 2, 3)|d2(c=1)|k1()|k1(1)|k1(1, k=1)|k1(1, 2, k=1)|k1(j=1)|k2()|k2(k=1)|k2(j=1, z=2)|k3()|k3(1)|k3(1, 2, k=1, j=2)|k3(1, i=1)|k3(k=1, j=1)|p1()|p1(a=1)|p1(1, a=1)|p2()|p2(a=1, b=2)|p2(1, b=2)|p2(1, 2, 3, 4)|p2(1, d=1)|v1(a=1)|v2()|v2(1)|v2(1, 2, 3)|v2(k=1)|kw(1)|kw2()|kw2(a=1)|kw2(1, 2)|kw2(1, a=2)|c.m0(1)|c.m1()|c.m1(1, 2)|c.m1(b=1)|c.m1(1, a=1)|c.none()|C.none(1)|C.m1()|C.m1(1)|C.m0()|C.c1()|C.c1(1, 2)|c.c1(b=1)|C.s1()|c.s1(1, 2)|c()|c(1, 2)|c(y=1)|I()|I(1)|I(1, 2, 3)|I(c=1)|I(1, 2, a=3)|N()|N(1, 2)|N(b=1)|C(1)|C(a=1)|lam()|lam(1, 2, 3)|lam(z=1)|(lambda: 0)(1)|(lambda *, k: k)()|f1(*[1, 2])|f1(**{'b': 1})|f1(*[], **{})|f1(1, *[2])|f2(1, **{'a': 1})|f1(**{'a': 1}, **{'a': 2})|f1(*5)|f1(**5)|f1(**{1: 2})|f1(**[1])|f1(*None)|f0(*[1])|kw(**{1: 2})|len()|len(1)|len([], [])|abs(x=1)|int(1, 2)|int('1', base='x')|str(1, 2, 3)|list(1, 2)|dict(1)|dict([1])|dict(a=1, **{'a': 2})|sorted()|sorted([1], 2)|sorted([1], bad=1)|max()|max(1)|max(1, key=5)|print(sep=1)|range()|range(1, 2, 3, 4)|range('a')|isinstance(1)|getattr(1)|iter()|iter(1, 2)|next()|zip(1)|map()|map(len)|enumerate()|enumerate([], 1, 2)|sum()|sum([], [], [])|round()|round(1, 2, 3)|open()|pow(1)|divmod(1)|'a'.join()|'a'.join(1, 2)|'a'.split(1)|'a'.replace('b')|[].append()|[].append(1, 2)|[].insert(1)|[].pop(1, 2)|[].sort(1)|[].index()|{}.get()|{}.pop()|{}.update(1, 2)|{}.setdefault()|set().add()|().count()|(1).bit_length(1)|(1.5).is_integer(1)|b''.decode(1)|object(1)|type()|super(1, 2)|property(1, 2, 3, 4, 5)|slice()|bytes(1, 2, 3, 4)|complex(1, 2, 3)|float(1, 2)|bool(1, 2)|hash()|id()|callable()|chr()|ord()|ord('ab')|hex(1.5)|vars(1, 2)|dir(1, 2)|input(1, 2)|eval()|exec()|compile()|__import__()|format()|repr()|frozenset(1, 2)|tuple(1, 2)|reversed()|filter()|all()|any(1, 2)|memoryview()|staticmethod()|classmethod(1, 2)|globals(1)|issubclass(int)|delattr(1)|setattr(1, 'a')|hasattr(1)"""
for call in calls.split("|"):
    try: print(call, "=", repr(eval(call))[:20])
    except Exception as e: print(call, "->", type(e).__name__ + ":", e)
