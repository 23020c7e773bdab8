# async with and async for, and where they may stand.
import asyncio


class CM:
    def __init__(self, name): self.name = name
    async def __aenter__(self):
        await asyncio.sleep(0)
        print("aenter", self.name)
        return self.name
    async def __aexit__(self, *e):
        await asyncio.sleep(0)
        print("aexit", self.name, e[0] and e[0].__name__)
        return self.name == "swallow"


class Count:
    def __init__(self, n): self.n = n
    def __aiter__(self): return self
    async def __anext__(self):
        if self.n == 0: raise StopAsyncIteration
        self.n -= 1
        return self.n


async def agen(n):
    for i in range(n):
        await asyncio.sleep(0)
        yield i


async def main():
    async with CM("a") as x, CM("b") as y: print(x, y)
    async with (CM("c") as x, CM("d"),): print(x)
    async with CM("swallow"):
        raise ValueError
    async for i in Count(3): print(i, end=" ")
    else: print("done")
    async for i in Count(3):
        if i == 1: break
    else: print("not printed")
    async for a, *b in agen_of([(1, 2, 3), "xy"]): print(a, b)
    print([i async for i in agen(3)], {i async for i in Count(2)}, {i: j async for i in agen(2) for j in "a"})
    print([i async for i in agen(5) if i % 2 if await truth(i)], [await truth(i) for i in range(2)])
    g = (i * 2 async for i in agen(3))
    print(type(g).__name__, [i async for i in g])
    print([[j async for j in agen(i)] for i in range(3)], [x for x in [y async for y in agen(2)]])
    for thing in [1, 2], 5:
        try:
            async for i in thing: pass
        except TypeError as e: print(e)
        try:
            async with thing: pass
        except TypeError as e: print(e)
    class BadNext:
        def __aiter__(self): return self
        def __anext__(self): return 5
    class BadIter:
        def __aiter__(self): return 5
    for bad in BadNext(), BadIter():
        try:
            async for i in bad: pass
        except TypeError as e: print(e)
    try:
        for i in agen(1): pass
    except TypeError as e: print(e)
    try:
        with CM("sync"): pass
    except TypeError as e: print(e)


async def agen_of(items):
    for i in items: yield i


async def truth(x): return x > 1


asyncio.run(main())
for source in ("def f():\n async with x: pass", "def f():\n async for x in y: pass", "def f(): return [x async for x in y]", "def f(): return (x async for x in y)", "def f(): await x", "async def f(): return [await x for x in y]",
               "async def f(): lambda: await x", "async def f():\n def g(): await x", "class A: await x", "async def f(x=await y): pass", "async def f():\n yield\n return 1", "async def f(): yield from x", "async def f():\n return (x async for x in y)",
               "async def f(): [lambda: [x async for x in y]]", "async lambda: 0", "async x = 1", "async pass", "async with x: pass", "async def f(): {await x: await y}", "async def f(): f'{await x}'", "async def f():\n def g():\n  return [x async for x in y]",
               "def f(): [x for x in [await y]]", "async def f(): [x for x in y for z in await w]", "async def f(): (await x for x in y)", "def f(): (await x for x in y)", "async def f(): await = 1", "await = 1", "async = 1", "def await(): pass", "x.await", "f(async=1)", "async def f(): await x ** 2", "async def f(): await await x", "async def f(): -await x", "async def f(): await -x", "async def f(): await x.y()[0](1)", "async def f(): await lambda: 0"):
    try:
        compile(source, "s", "exec")
        print(repr(source), "-> fine")
    except SyntaxError as e:
        print(repr(source), "->", e.msg, (e.lineno, e.offset))
