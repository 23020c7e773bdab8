# Generators as methods, properties and special methods: __iter__ as generator, send through classes, close in __del__, recursion, delegation to iterables without send, return values, exceptions.
class Tree:
    def __init__(self, v, *kids): self.v, self.kids = v, kids
    def __iter__(self):
        yield self.v
        for k in self.kids: yield from k
    def levels(self):
        todo = [self]
        while todo: yield [t.v for t in todo]; todo = [k for t in todo for k in t.kids]
    @property
    def leaves(self): return (t for t in self._nodes() if not t.kids)
    def _nodes(self):
        yield self
        for k in self.kids: yield from k._nodes()
    def __reversed__(self): yield from list(self)[::-1]
    def __contains__(self, v): return any(x == v for x in self)
    def __getitem__(self, path): return self if not path else self.kids[path[0]][path[1:]]
    def __call__(self, *, depth=0):
        yield "  " * depth + str(self.v)
        for k in self.kids: yield from k(depth=depth + 1)
t = Tree(1, Tree(2, Tree(4)), Tree(3)); print(list(t), list(t.levels()), [x.v for x in t.leaves], list(reversed(t)), 4 in t, 9 in t, t[0, 0].v, *t(), sep="\n")
class Bank:
    def __init__(self): self.balance = 0
    def session(self):
        try:
            while True:
                match (yield self.balance):
                    case ("put", n): self.balance += n
                    case ("get", n) if n > self.balance: raise ValueError("too much")
                    case ("get", n): self.balance -= n
                    case None: pass
                    case other: print("  ?", other)
        except GeneratorExit: print("  session closed"); raise
        except KeyError as e: print("  thrown", e); yield "recovered"
        finally: print("  finally")
b = Bank(); s = b.session(); print(next(s), s.send(("put", 10)), s.send(("get", 3)), s.send("what"), s.throw(KeyError("k")), s.close(), b.balance)
s = b.session(); next(s)
try: s.send(("get", 100))
except ValueError as e: print("ValueError", e)
print(next(s, "over"), s.gi_frame, s.gi_running)
def delegate(to):
    result = yield from to
    return ("result", result)
def sub(): x = yield 1; y = yield x; return x, y
d = delegate(sub()); print(next(d), d.send("a"))
try: d.send("b")
except StopIteration as e: print(e.value)
for it in ([1, 2], "ab", iter([3]), range(2), {"k": 1}, Tree(5, Tree(6)), (i for i in "z"), map(str, [7])): print(list(delegate(it)), end=" ")
print()
for bad in (5, None, [1], type("It", (), {"__iter__": lambda s: 5})()):
    g = delegate(bad)
    try: print(next(g)); g.send("x")
    except Exception as e: print(type(e).__name__ + ":", e)
class Source:
    def __init__(self): self.log = []
    def __iter__(self): return self
    def __next__(self): self.log.append("next"); return len(self.log)
    def send(self, v): self.log.append(f"send {v}"); return v * 2
    def throw(self, t, v=None, tb=None): self.log.append(f"throw {t if isinstance(t, type) else type(t).__name__}"); return "caught"
    def close(self): self.log.append("close")
src = Source(); g = delegate(src); print(next(g), g.send(5), g.throw(ValueError("v")), next(g), g.close(), src.log)
def fib(n): return (yield n) if n < 2 else (yield from fib(n - 1)) if False else n
def nested(n):
    if n: yield from nested(n - 1)
    yield n
print(list(nested(5)), sum(nested(200)))
class Pipe:
    def __init__(self, *stages): self.stages = stages
    def __call__(self, it):
        for st in self.stages: it = st(it)
        return it
evens = lambda it: (x for x in it if x % 2 == 0); square = lambda it: (x * x for x in it)
def take(n):
    def stage(it):
        for _, x in zip(range(n), it): yield x
    return stage
import itertools
print(list(Pipe(evens, square, take(4))(itertools.count())), list(Pipe()([1])))
def raises():
    yield 1
    raise StopIteration("hidden")
def returns(): return 5; yield
g = raises(); next(g)
try: next(g)
except RuntimeError as e: print(e, repr(e.__cause__))
try: next(returns())
except StopIteration as e: print(e.value, e.args)
g = (x for x in [1, 2, 3]); print(next(g), list(g), list(g), next(g, None)); g = returns()
for f in (lambda: g.send(1), lambda: g.throw(ValueError), lambda: g.throw(5), lambda: next(g), lambda: g.close(), lambda: g.send(), lambda: g[0], lambda: len(g), lambda: g(), lambda: g + g):
    try: print(f())
    except BaseException as e: print(type(e).__name__ + ":", e)
gen = (lambda: (yield))(); print(type(gen).__name__, gen.__name__, gen.__qualname__, gen.gi_code.co_name, next(gen), gen.gi_yieldfrom, iter(gen) is gen)
