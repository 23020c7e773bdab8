import asyncio
class CM:
    def __init__(self, n): self.n = n
    async def __aenter__(self):
        await asyncio.sleep(0)
        print("enter", self.n)
        return self.n
    async def __aexit__(self, t, v, tb):
        await asyncio.sleep(0)
        print("exit", self.n, t and t.__name__)
        return self.n == "eat"
async def ag(n):
    try:
        for i in range(n):
            await asyncio.sleep(0)
            yield i
    finally:
        print("ag done")
class It:
    def __init__(self, n): self.n = n
    def __aiter__(self): return self
    async def __anext__(self):
        if self.n == 0: raise StopAsyncIteration
        self.n -= 1
        return self.n
async def main():
    async with CM(1) as a, CM(2) as b:
        print(a, b)
    async with CM("eat"):
        raise ValueError
    async with (CM("x"), CM("y")):
        pass
    async for i in ag(3):
        print(i)
    else:
        print("else")
    async for i in It(3):
        if i == 1: break
    else:
        print("never")
    async for a, b in pairs():
        print(a, b)
    print([x async for x in ag(3)], {x async for x in It(2)} == {0, 1}, {x: 1 async for x in It(2)})
    print([await double(x) for x in range(3)], [await double(x) async for x in It(3) if await double(x)])
    g = (x async for x in It(2))
    print(type(g).__name__, [v async for v in g])
    print([[y async for y in It(x)] for x in range(3)])
    print(await (await nested()), (await double(2)) + await double(3), -await double(1))
    return await ret_in_with()
async def pairs():
    yield 1, 2
    yield 3, 4
async def double(x):
    await asyncio.sleep(0)
    return x * 2
async def nested(): return double(21)
async def ret_in_with():
    for i in range(3):
        async with CM(i):
            if i == 0: continue
            try:
                return i
            finally:
                print("before exit")
print(asyncio.run(main()))
async def errors():
    for bad in (1, CM):
        try:
            async with bad: pass
        except TypeError as e: print(e)
    try:
        async for x in 5: pass
    except TypeError as e: print(e)
    try:
        await 5
    except TypeError as e: print(e)
    class NotAsync:
        def __aiter__(self): return 5
    try:
        async for x in NotAsync(): pass
    except TypeError as e: print(e)
    class BadNext:
        def __aiter__(self): return self
        def __anext__(self): return 5
    try:
        async for x in BadNext(): pass
    except TypeError as e: print(e)
    class BadEnter:
        def __aenter__(self): return 5
        async def __aexit__(self, *a): pass
    try:
        async with BadEnter(): pass
    except TypeError as e: print(e)
asyncio.run(errors())
