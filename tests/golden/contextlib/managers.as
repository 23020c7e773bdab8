# Everything of contextlib: decorators, suppress, redirect, closing, nullcontext, chdir, ExitStack, async ones, misuse.
import contextlib, io, sys, asyncio, os
from contextlib import *
def attempt(label, f):
    try: print(label, "->", f())
    except BaseException as e: print(label, "->", type(e).__name__ + ":", e)
@contextmanager
def cm(label, swallow=False):
    "doc of cm"
    print("enter", label)
    try: yield label.upper()
    except ValueError as e:
        print("saw", e)
        if not swallow: raise
    finally: print("exit", label)
with cm("a") as x: print(x)
with cm("b", True): raise ValueError("swallowed")
def reraised():
    with cm("c"): raise ValueError("through")
def other():
    with cm("d"): raise KeyError("other")
attempt("reraised", reraised); attempt("other", other); print(cm.__name__, cm.__doc__, cm.__wrapped__.__name__)
@cm("deco")
def decorated(x): return x * 2
print(decorated(4), decorated(5), decorated.__name__)
@contextmanager
def twice(): yield 1; yield 2
@contextmanager
def never():
    if False: yield
@contextmanager
def stops():
    try: yield
    except RuntimeError: pass
    yield "again"
@contextmanager
def replaces():
    try: yield
    except ValueError as e: raise KeyError("replaced") from e
@contextmanager
def stop_iteration(): yield; raise StopIteration("inside")
@contextmanager
def plain(): yield
def run(make, exc=None):
    with make():
        if exc: raise exc
    return "finished"
attempt("twice", lambda: run(twice)); attempt("never", lambda: run(never)); attempt("stops", lambda: run(stops, RuntimeError())); attempt("replaces", lambda: run(replaces, ValueError())); attempt("stop inside", lambda: run(stop_iteration)); attempt("stop through", lambda: run(plain, StopIteration("x"))); attempt("runtime through", lambda: run(plain, RuntimeError("rt"))); attempt("generator exit", lambda: run(plain, GeneratorExit())); attempt("twice used", lambda: (lambda c: (c.__enter__(), c.__exit__(None, None, None), c.__enter__()))(plain())); attempt("not a generator", lambda: run(contextmanager(lambda: 5)))
with suppress(KeyError, ValueError): {}["x"]
attempt("suppress other", lambda: run(lambda: suppress(KeyError), ValueError("not this"))); attempt("suppress none", lambda: run(suppress, ValueError("none"))); attempt("suppress group", lambda: run(lambda: suppress(ValueError), ExceptionGroup("g", [ValueError(1)])))
out = io.StringIO(); err = io.StringIO()
with redirect_stdout(out) as o, redirect_stderr(err): print("hidden"); print("err", file=sys.stderr)
print(repr(out.getvalue()), repr(err.getvalue()), o is out)
class Closes:
    def close(self): print("closed")
with closing(Closes()) as c: print(type(c).__name__)
attempt("closing", lambda: run(lambda: closing(5))); attempt("null", lambda: run(lambda: nullcontext(3))); print(nullcontext(3).__enter__(), nullcontext().__enter__())
before = os.getcwd()
with chdir("/"): print(os.getcwd())
print(os.getcwd() == before)
class Both(ContextDecorator):
    def __enter__(self): print("cd enter"); return self
    def __exit__(self, *e): print("cd exit", e[0] and e[0].__name__); return True
@Both()
def fails(): raise ValueError
print(fails())
class Abstract(AbstractContextManager): pass
attempt("abstract", Abstract); print(issubclass(Closes, AbstractContextManager), isinstance(nullcontext(), AbstractContextManager), AbstractContextManager.__enter__(5))
with ExitStack() as stack:
    print(stack.enter_context(cm("one"))); stack.callback(print, "callback", sep="-"); stack.push(lambda *e: print("pushed", e[0])); popped = ExitStack(); popped.callback(print, "in popped")
    moved = popped.pop_all(); print(len(moved._exit_callbacks), len(popped._exit_callbacks))
moved.close()
def order():
    with ExitStack() as s:
        s.callback(lambda: 1 / 0); s.callback(lambda: {}["k"]); raise ValueError("first")
try: order()
except ZeroDivisionError as e: print(repr(e), repr(e.__context__), repr(e.__context__.__context__))
def swallow():
    with ExitStack() as s:
        s.push(lambda *e: True); s.callback(lambda: 1 / 0)
    return "swallowed"
attempt("swallow", swallow); attempt("enter 5", lambda: ExitStack().enter_context(5)); attempt("push 5", lambda: ExitStack().push(5)); attempt("callback", lambda: ExitStack().callback()); attempt("callback 5", lambda: ExitStack().callback(5)(1))
@asynccontextmanager
async def acm(label):
    print("aenter", label)
    try: yield label
    finally: print("aexit", label)
class AClose:
    async def aclose(self): print("aclosed")
class AM(AbstractAsyncContextManager):
    async def __aexit__(self, *e): print("AM exit"); return True
async def main():
    async with acm("x") as x: print(x)
    async with aclosing(AClose()): pass
    async with AM() as am: raise ValueError
    async with nullcontext(7) as n: print(n)
    async with AsyncExitStack() as s:
        print(await s.enter_async_context(acm("s1"))); s.enter_context(cm("sync")); s.push_async_callback(asyncio.sleep, 0); s.callback(print, "plain callback"); s.push_async_exit(AM())
        raise KeyError
    @acm("deco")
    async def f(): return "result"
    print(await f())
    try:
        async with plain(): pass
    except TypeError as e: print(e)
    try:
        with acm("z"): pass
    except TypeError as e: print(e)
    s = AsyncExitStack()
    for bad in (5, cm("q")):
        try: await s.enter_async_context(bad)
        except TypeError as e: print(e)
    try: await s.aclose()
    except Exception as e: print(e)
asyncio.run(main())
