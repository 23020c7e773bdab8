# await and async for inside of comprehensions: others run between the items
import asyncio

trace = []

async def value(v):
    trace.append(f'<{v}')
    await asyncio.sleep(0)
    trace.append(f'{v}>')
    return v

async def numbers(n):
    for i in range(n):
        await asyncio.sleep(0)
        yield i

async def background():
    while True:
        trace.append('-')
        await asyncio.sleep(0)

async def main():
    task = asyncio.create_task(background())

    def show(name, got):
        print(name, got)
        print('   ', *trace)
        trace.clear()

    show('list', [await value(i) for i in range(3)])
    show('set', sorted({await value(i % 2) for i in range(3)}))
    show('dict', {await value(k): await value(-k) for k in (1, 2)})
    show('if', [i for i in range(4) if await value(i) % 2])
    show('async for', [i async for i in numbers(3)])
    show('both', [await value(i * 10) async for i in numbers(2) if await value(i)])
    show('nested', [(i, j) async for i in numbers(2) async for j in numbers(i + 1)])
    show('inner', [[await value(j) for j in range(i)] for i in range(3)])
    generator = (await value(i) for i in range(2))
    show('generator', [i async for i in generator])
    show('awaited source', [i for i in await value((7, 8))])

asyncio.run(main())
