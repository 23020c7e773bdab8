# Asynchronous comprehensions of every kind: order of evaluation, nesting, conditions that await, errors in the middle.
import asyncio

async def numbers(name, n, fail_at=None):
    for i in range(n):
        await asyncio.sleep(0)
        if i == fail_at:
            raise ValueError(f'{name}{i}')
        print(f'{name}{i}', end=' ')
        yield i
    print(f'{name}.', end=' ')

async def double(x):
    await asyncio.sleep(0)
    print(f'd{x}', end=' ')
    return 2 * x

async def odd(x):
    print(f'?{x}', end=' ')
    return x % 2

async def show(make):
    try:
        print('=>', await make())
    except BaseException as e:
        print('=>', repr(e))

async def main():
    async def a(): return [x async for x in numbers('a', 3)]
    async def b(): return [await double(x) async for x in numbers('b', 4) if await odd(x)]
    async def c(): return {(x, y) async for x in numbers('c', 2) async for y in numbers('e', x + 1)}
    async def d(): return {x: await double(x) for x in range(2)}
    async def e(): return [x + y for x in range(2) async for y in numbers('f', 2)]
    async def f(): return [[y async for y in numbers('g', x)] async for x in numbers('h', 3)]
    async def g(): return [x async for x in numbers('i', 3, fail_at=1)]
    async def h(): return [1 // x async for x in numbers('j', 2)]
    async def i(): return [x async for x in 'abc']
    async def j(): return [await double(x) for x in await h2()]
    async def h2(): return sorted([x async for x in numbers('k', 2)], reverse=True)
    async def k(): return [x async for x in (y * y async for y in numbers('l', 3))]
    for make in (a, b, d, e, f, g, h, i, j, k):
        await show(make)
    print('=>', sorted(await c()))
    lazy = (x async for x in numbers('m', 3))
    print(type(lazy).__name__, await anext(lazy), await lazy.__anext__())
    await lazy.aclose()
    print([x async for x in lazy])

asyncio.run(main())
