# coroutines by hand: states, wrong uses, errors thrown in
import inspect, types, warnings


def attempt(f, *args):
    try: return repr(f(*args))
    except BaseException as e: return f"{type(e).__name__}: {e}"


@types.coroutine
def park(v): return (yield v)


async def simple(): return 5
async def waits():
    try: x = await park("p")
    except ValueError as e: print("caught", e); return "handled"
    finally: print("finally")
    return x
async def outer(): return await waits()
c = simple()
print(attempt(c.send, None), attempt(c.send, None), attempt(c.throw, ValueError("x")), attempt(c.close))
c = waits()
print(inspect.getcoroutinestate(c), attempt(c.send, 1), attempt(c.send, None), inspect.getcoroutinestate(c), attempt(c.send, "value"), inspect.getcoroutinestate(c))
c = outer(); c.send(None)
print(attempt(c.throw, ValueError("thrown")))
c = outer(); c.send(None)
print(c.cr_running, c.cr_await.__name__, c.cr_await.cr_await is not None, attempt(c.throw, KeyError("k")), c.cr_await)
c = outer(); c.send(None)
print(attempt(c.close), inspect.getcoroutinestate(c))
c = waits()
print(attempt(c.throw, ValueError("before start")), attempt(c.send, None))
c = waits(); c.close()
print(attempt(c.send, None))
for f in (lambda: iter(c), lambda: next(c), lambda: list(c), lambda: c(), lambda: len(c), lambda: c[0], lambda: c.nothing, lambda: c + 1, lambda: type(c)(), lambda: bool(c), lambda: type(c.__await__()).__name__, lambda: c.__name__, lambda: c.__qualname__, lambda: c.cr_code.co_name, lambda: c.cr_frame, lambda: c.cr_origin, lambda: [x for x in c], lambda: sum(c), lambda: [*c], lambda: {**c}):
    print(attempt(f))
async def stop(): raise StopIteration("s")
async def stop_async(): raise StopAsyncIteration("s")
print(attempt(stop().send, None), attempt(stop_async().send, None))
async def twice(c): await c; await c
c = simple()
print(attempt(twice(c).send, None))
async def itself():
    await me
me = itself()
print(attempt(me.send, None))
async def running():
    return attempt(r.send, None), attempt(r.throw, ValueError), attempt(r.close)
r = running()
print(attempt(r.send, None))
async def not_awaited_well():
    for bad in (5, None, "s", [simple], simple):
        try: await bad
        except TypeError as e: print(e)
attempt(not_awaited_well().send, None)
@types.coroutine
def old(): x = yield "from old"; return x
async def uses_old(): return await old()
u = uses_old()
print(u.send(None), attempt(u.send, "back"))
def plain_generator(): yield 1
async def awaits_generator(): await plain_generator()
print(attempt(awaits_generator().send, None))
w = waits().__await__()
print(next(w), attempt(w.send, 3), attempt(next, w))
w = waits().__await__(); next(w)
print(attempt(w.throw, ValueError("by wrapper")))
w = waits().__await__(); next(w)
print(attempt(w.close))
def sync_from_coroutine(c):
    yield from c
c = simple()
print(attempt(list, sync_from_coroutine(c)), c.close())
class Awaitable:
    def __init__(self, v): self.v = v
    def __await__(self):
        got = yield self.v
        return got * 2
async def with_awaitable(): return (await Awaitable(1)) + (await Awaitable(2))
x = with_awaitable()
print(x.send(None), x.send(10), attempt(x.send, 20))
kept = simple()
class ReturnsCoroutine:
    def __await__(self): return kept
class ReturnsList:
    def __await__(self): return [1]
class ReturnsIter:
    def __await__(self): return iter([7])
class RaisesAwait:
    def __await__(self): raise OSError("no await")
async def try_(o): return await o
for cls in (ReturnsCoroutine, ReturnsList, ReturnsIter, RaisesAwait): print(cls.__name__, attempt(try_(cls()).send, None))
with warnings.catch_warnings():
    warnings.simplefilter("error")
    kept.close()
    print(inspect.iscoroutine(c), inspect.isawaitable(Awaitable(1)), inspect.isawaitable(plain_generator()), inspect.isawaitable(old()), inspect.iscoroutinefunction(old))
