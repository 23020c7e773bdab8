# async comprehensions: nested, filtered, in every display, with await in every place.
async def aiter_(n):
    for i in range(n): yield i
async def double(x): return x * 2
async def true(x): return x % 2 == 1
class It:
    def __init__(self, n): self.n = n
    def __aiter__(self): return self
    async def __anext__(self):
        if self.n <= 0: raise StopAsyncIteration
        self.n -= 1
        return self.n
async def main():
    print([i async for i in aiter_(3)], {i async for i in It(3)} == {0, 1, 2}, {i: i * i async for i in aiter_(3)}, [x async for x in (i async for i in aiter_(2))])
    print([await double(i) for i in range(3)], [await double(i) async for i in aiter_(3)], {await double(1): await double(2) for _ in "a"}, [i for i in range(4) if await true(i)])
    print([i + j async for i in aiter_(2) for j in range(2)], [i + j for i in range(2) async for j in aiter_(2)], [[j async for j in aiter_(i)] for i in range(3)], [[i for i in range(j)] async for j in aiter_(3)])
    print([i async for i in aiter_(10) if i % 2 if i > 4], [i for i in await double([1])], [x for x in [await double(1), await double(2)]], [(i, k) async for i in aiter_(1) async for k in It(2)])
    g = (await double(i) async for i in aiter_(3)); print(type(g).__name__, [x async for x in g], [x async for x in g])
    h = (await double(i) for i in range(2)); print(type(h).__name__, [x async for x in h])
    k = (i for i in [await double(1)]); print(type(k).__name__, list(k))
    print((lambda: [1 for _ in "ab"])(), [f() for f in [lambda i=i: i async for i in aiter_(2)]], [await f() for f in [lambda: double(3)]])
    print(*[i async for i in aiter_(2)], *(await double(1),), sep="-")
    try: l = [1, 2]; [i async for i in l]
    except TypeError as e: print(e)
    try: [i for i in aiter_(1)]
    except TypeError as e: print(e)
    try: [await i for i in (5,)]
    except TypeError as e: print(e)
    try: [1 / (i - 1) async for i in aiter_(3)]
    except ZeroDivisionError as e: print(e)
    i = "kept"; [i async for i in aiter_(2)]; print(i, [y := i async for i in aiter_(3)], y)
    class A:
        xs = [i for i in range(2)]
    print(A.xs, f"{[i async for i in aiter_(2)]}", [i async for i in aiter_(3)][-1], len([None async for _ in aiter_(4)]))
    async def inner(): return [i async for i in aiter_(2)], {await double(i) for i in range(2)} == {0, 2}
    print(await inner())
    async def gen(): yield [i async for i in aiter_(2)]; yield [await double(2)]
    print([x async for x in gen()])
    d = {"a": [i async for i in aiter_(1)], **{k: v async for k, v in pairs()}}; print(d)
async def pairs():
    yield "x", 1
    yield "y", 2
def drive(c):
    try: c.send(None)
    except StopIteration: pass
drive(main())
