# async generators by hand: asend, athrow, aclose, states, wrong uses, finalisation
import asyncio, types


def drive(awaitable):
    try: awaitable.send(None)
    except StopIteration as e: return f"value {e.value!r}"
    except BaseException as e: return f"{type(e).__name__}: {e}"
    return "suspended"


@types.coroutine
def park(v): return (yield v)


async def gen():
    try:
        got = yield 1
        print("got", got)
        yield 2
    except ValueError as e:
        print("caught", repr(e))
        yield "after"
    finally:
        print("finally")


a = gen()
print(drive(a.asend(5)), drive(a.asend(None)), drive(a.asend("x")), drive(a.__anext__()), drive(a.__anext__()), drive(a.athrow(ValueError("late"))), drive(a.aclose()))
a = gen()
print(drive(a.athrow(ValueError("not begun"))), drive(a.__anext__()))
a = gen(); drive(a.__anext__())
print(drive(a.athrow(ValueError, "text")), drive(a.athrow(KeyError("k"))))
a = gen(); drive(a.__anext__())
print(drive(a.aclose()), drive(a.aclose()), drive(a.asend(1)))
a = gen()
print(drive(a.aclose()), drive(a.__anext__()))
async def ignores():
    try: yield 1
    except GeneratorExit: yield 2
a = ignores(); drive(a.__anext__())
print(drive(a.aclose()))
async def awaits_in_finally():
    try: yield 1
    finally: await park("in finally"); print("cleaned")
a = awaits_in_finally(); drive(a.__anext__())
c = a.aclose()
print(drive(c), drive(c), drive(c))
async def slow():
    await park("p")
    yield 1
a = slow()
first, second = a.__anext__(), a.__anext__()
print(drive(first), drive(second), a.ag_running, drive(first), a.ag_running)
print(drive(a.aclose()))
a = slow()
s = a.asend(None)
print(drive(s), drive(s), drive(s))
try: s.throw(ValueError("x"))
except BaseException as e: print(type(e).__name__, e)
s.close()
a = slow()
s = a.asend(None)
s.close()
print(drive(s))
a = slow(); s = a.asend(None); s.send(None)
try: s.throw(KeyError("into the await"))
except BaseException as e: print(type(e).__name__, e)
print(drive(a.__anext__()))
async def stops(): raise StopAsyncIteration("inner"); yield
print(drive(stops().__anext__()))
async def stops2(): raise StopIteration("inner"); yield
print(drive(stops2().__anext__()))
async def raises(): yield 1; raise LookupError("boom")
a = raises(); drive(a.__anext__())
print(drive(a.__anext__()), drive(a.__anext__()))
a = gen()
for f in (lambda: iter(a), lambda: next(a), lambda: a.send(1), lambda: a.asend(), lambda: list(a), lambda: a.nothing, lambda: len(a), lambda: a(), lambda: a.ag_frame is None, lambda: a.ag_await, lambda: a.ag_code.co_name, lambda: a.__name__, lambda: a.__aiter__() is a, lambda: type(a)(), lambda: type(a.asend(None)).__name__, lambda: type(a.athrow(ValueError)).__name__, lambda: type(a.aclose()).__name__, lambda: type(a.__anext__()).__name__):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)


async def main():
    async for x in gen():
        print("x", x)
    try:
        async for x in 5: pass
    except TypeError as e: print(e)
    try:
        async for x in [1]: pass
    except TypeError as e: print(e)
    class NoAnext:
        def __aiter__(self): return self
    try:
        async for x in NoAnext(): pass
    except TypeError as e: print(e)
    class BadAnext:
        def __aiter__(self): return self
        def __anext__(self): return 5
    try:
        async for x in BadAnext(): pass
    except TypeError as e: print(e, "|", repr(e.__cause__))
    try: print([x async for x in raises()])
    except LookupError as e: print("comprehension", e)
    try:
        async with 5: pass
    except TypeError as e: print(e)
    class NoExit:
        async def __aenter__(self): pass
    try:
        async with NoExit(): pass
    except TypeError as e: print(e)
    class SyncEnter:
        def __aenter__(self): return 1
        async def __aexit__(self, *a): pass
    try:
        async with SyncEnter(): pass
    except TypeError as e: print(e)
    class SyncExit:
        async def __aenter__(self): pass
        def __aexit__(self, *a): return 1
    try:
        async with SyncExit(): pass
    except TypeError as e: print(e)
    class Swallow:
        async def __aenter__(self): return "v"
        async def __aexit__(self, t, v, tb): print("exit", t, v, tb is None); return True
    async with Swallow() as v: raise KeyError(v)
    async with Swallow(): pass
    for bad in (5, None, gen(), [1], "s"):
        try: await bad
        except TypeError as e: print(e)
    class BadAwait:
        def __await__(self): return 5
    class CoroAwait:
        def __await__(self): return main()
    class YieldBad:
        def __await__(self): yield 5
    for bad in (BadAwait(), YieldBad()):
        try: await bad
        except (TypeError, RuntimeError) as e: print(type(e).__name__, e)
    g = gen(); print(await anext(g)); await g.aclose()
    print(await anext(aiter([1] and stops_early()), "default"))
    try: await anext(stops_early())
    except StopAsyncIteration as e: print("stop", e.args)
    for f in (lambda: aiter(5), lambda: anext(5), lambda: anext(5, 6), lambda: aiter(), lambda: anext(gen(), 1, 2)):
        try: f()
        except TypeError as e: print(e)


async def stops_early():
    return
    yield


asyncio.run(main())
