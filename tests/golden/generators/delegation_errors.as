# yield from: throw, close and send through chains, to iterators without throw, with values and failures
def attempt(f, *args):
    try: return repr(f(*args))
    except BaseException as e: return f"{type(e).__name__}: {e}"


class It:
    def __init__(self): self.n = 0
    def __iter__(self): return self
    def __next__(self):
        self.n += 1
        if self.n > 2: raise StopIteration("value of It")
        return self.n


class Full(It):
    def send(self, v): print("send", v); return "sent"
    def throw(self, e): print("throw", repr(e)); return "thrown"
    def close(self): print("close")


class BadClose(It):
    def close(self): raise KeyError("close failed")


class BadAttr(It):
    def __repr__(self): return "<BadAttr>"
    @property
    def throw(self): raise RuntimeError("throw property")
    @property
    def send(self): raise RuntimeError("send property")
    @property
    def close(self): raise RuntimeError("close property")


def outer(inner):
    try:
        result = yield from inner
        print("result", result)
        return result
    except ValueError as e:
        print("outer caught", repr(e))
        yield "recovered"


g = outer(It())
print(next(g), next(g), attempt(next, g))
g = outer(It()); next(g)
print(attempt(g.send, 5))
g = outer(It()); next(g)
print(attempt(g.throw, ValueError("v")), attempt(next, g))
g = outer(It()); next(g)
print(attempt(g.close))
g = outer(Full()); next(g)
print(g.send(7), g.throw(ValueError("y")), g.close())
g = outer(BadClose()); next(g)
print(attempt(g.close))
g = outer(BadAttr()); next(g); kept = [g]
print(attempt(g.send, 1))
g = outer(BadAttr()); next(g)
print(attempt(g.close))
for bad in (5, None, object(), "ab", [1, 2], {"k": 1}, range(2), (x for x in "q")):
    print(type(bad).__name__, attempt(list, outer(bad)))
class NotIter:
    def __iter__(self): return 5
print(attempt(list, outer(NotIter())))
class RaisesIter:
    def __iter__(self): raise OSError("no iter")
print(attempt(list, outer(RaisesIter())))
def chain(n):
    if n == 0:
        try: x = yield "deep"; print("got", x)
        finally: print("deep finally")
        return 0
    return 1 + (yield from chain(n - 1))
g = chain(5)
print(next(g), attempt(g.send, "v"))
g = chain(3); next(g)
print(attempt(g.throw, KeyError("k")))
g = chain(3); next(g)
print(attempt(g.close))
def raiser(): yield 1; raise StopIteration("bad")
print(attempt(list, outer(raiser())))
def both():
    a = yield from [1, 2]
    b = yield from outer([])
    c = yield from It()
    return a, b, c
g = both()
out = []
try:
    while True: out.append(next(g))
except StopIteration as e: print(out, e.value)
def reenter():
    yield from g2
g2 = reenter()
print(attempt(next, g2))
def shared(): yield 1; yield 2; yield 3
s = shared()
def user(): yield from s
a, b = user(), user()
print(next(a), next(b), attempt(next, a), attempt(next, b), attempt(next, a))
def exit_handled():
    try: yield from shared()
    except GeneratorExit: print("exit seen"); raise
g = exit_handled(); next(g); g.close()
def exit_ignored():
    try: yield from shared()
    except GeneratorExit: yield "ignored"
g = exit_ignored(); next(g)
print(attempt(g.close))
def inner_ignores():
    try: yield 1
    except GeneratorExit: yield 2
g = outer(inner_ignores()); next(g)
print(attempt(g.close))
def with_return(): return "only value"; yield
def tree(t):
    if isinstance(t, list):
        for x in t: yield from tree(x)
    else: yield t
print(list(tree([1, [2, [3, []], 4], [[5]]])), attempt(list, outer(with_return())))
