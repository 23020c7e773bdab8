# with: exceptions in enter, exit and body, in every order; __exit__'s arguments; wrong managers
import contextlib


def attempt(f, *args):
    try: return repr(f(*args))
    except BaseException as e:
        chain, c = [], e
        while c is not None: chain.append(f"{type(c).__name__}({c})"); c = c.__context__
        return " <- ".join(chain)


class CM:
    def __init__(self, name, enter=None, leave=None, swallow=False): self.name, self.enter, self.leave, self.swallow = name, enter, leave, swallow
    def __enter__(self):
        print("enter", self.name)
        if self.enter: raise self.enter
        return self.name
    def __exit__(self, t, v, tb):
        print("exit", self.name, t and t.__name__, v, tb is not None)
        if self.leave: raise self.leave
        return self.swallow


def use(*managers, body=None):
    match managers:
        case [a]:
            with a as x:
                if body: raise body
        case [a, b]:
            with a as x, b as y:
                if body: raise body
        case [a, b, c]:
            with (a as x, b as y, c as z):
                if body: raise body
    return "done"


print(use(CM("a")))
print(attempt(lambda: use(CM("a"), body=ValueError("body"))))
print(use(CM("a", swallow=True), body=ValueError("body")))
print(attempt(lambda: use(CM("a", enter=KeyError("enter")))))
print(attempt(lambda: use(CM("a", leave=KeyError("leave")))))
print(attempt(lambda: use(CM("a", leave=KeyError("leave")), body=ValueError("body"))))
print(attempt(lambda: use(CM("a"), CM("b", enter=OSError("enter b")))))
print(use(CM("a", swallow=True), CM("b", leave=OSError("leave b")), body=ValueError("body")))
print(attempt(lambda: use(CM("a", leave=KeyError("a")), CM("b", leave=OSError("b")), CM("c", swallow=True), body=ValueError("body"))))
print(attempt(lambda: use(CM("a", leave=KeyError("a")), CM("b", leave=OSError("b")), body=ValueError("body"))))
def early():
    for i in range(3):
        with CM(i):
            if i == 0: continue
            if i == 1: return "returned"
print(early())
def broken():
    while True:
        with CM("loop", leave=ValueError("at break")): break
print(attempt(broken))
class Truthy:
    def __bool__(self): raise RuntimeError("no truth")
class OddExit:
    def __init__(self, value): self.value = value
    def __enter__(self): pass
    def __exit__(self, *args): return self.value
for value in (1, "x", [], Truthy(), None):
    def f():
        with OddExit(value): raise ValueError("body")
        return "swallowed"
    print(attempt(f))
class NoEnter:
    def __exit__(self, *a): pass
class NoExit:
    def __enter__(self): pass
class InstanceOnly: pass
i = InstanceOnly(); i.__enter__ = lambda: 1; i.__exit__ = lambda *a: None
class WrongExit:
    def __enter__(self): pass
    def __exit__(self): pass
class AsyncOnly:
    async def __aenter__(self): pass
    async def __aexit__(self, *a): pass
for bad in (5, NoEnter(), NoExit(), i, NoEnter, None, AsyncOnly()):
    def f():
        with bad: pass
    print(attempt(f))
def wrong():
    with WrongExit(): pass
print(attempt(wrong))
def bind():
    with CM("bind") as (a, b, c, d): return a, b, c, d
print(attempt(bind))
class Target: pass
def bind_more():
    t, l = Target(), [0]
    with CM("x") as t.attr, CM("y") as l[0], CM("z") as (p,): return t.attr, l, p
print(attempt(bind_more))
@contextlib.contextmanager
def managed(name, *, swallow=False, twice=False, fail=None, never=False):
    if never: return
    try: yield name
    except ValueError as e:
        print(name, "saw", e)
        if fail: raise fail from e
        if not swallow: raise
    finally: print(name, "cleaned")
    if twice: yield "again"
def use_managed(body=None, **kw):
    with managed("m", **kw) as m:
        if body: raise body
    return m
print(use_managed(), attempt(lambda: use_managed(ValueError("v"))), use_managed(ValueError("v"), swallow=True), attempt(lambda: use_managed(ValueError("v"), fail=KeyError("f"))), attempt(lambda: use_managed(twice=True)), attempt(lambda: use_managed(never=True)), attempt(lambda: use_managed(ValueError("v"), swallow=True, twice=True)), attempt(lambda: use_managed(StopIteration("stop"))), attempt(lambda: use_managed(KeyError("other"))), attempt(lambda: use_managed(RuntimeError("rt"))))
with contextlib.suppress(KeyError, IndexError): {}["x"]
print(attempt(lambda: contextlib.suppress(5).__exit__(ValueError, ValueError(), None)))
with contextlib.suppress(ValueError) as s: print(s)
def stack():
    with contextlib.ExitStack() as es:
        es.callback(print, "callback", k=1) if False else es.callback(print, "callback")
        es.push(lambda *a: print("pushed", a[0]) or False)
        es.enter_context(CM("in stack", leave=KeyError("k")))
        raise ValueError("v")
print(attempt(stack))
