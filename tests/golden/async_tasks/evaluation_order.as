# await inside of expressions: operands are awaited from left to right, others run in between
import asyncio

async def value(v):
    print('begin', v)
    await asyncio.sleep(0)
    print('end', v)
    return v

async def background(n):
    for i in range(n):
        print('-')
        await asyncio.sleep(0)

def f(*args, **kwargs):
    print('f', args, kwargs)
    return f

async def main():
    task = asyncio.create_task(background(12))
    print(await value(1) + await value(2) * await value(3))
    f(await value('a'), *[await value('b')], key=await value('c'))
    print([await value(0), await value(1)][await value(-1)])
    print(await value(1) < await value(2) < await value(0) < await value(9))
    print(await value('') or await value('x') and await value('y'))
    print({await value('k'): await value('v')}, f'{await value("f")!r:>{await value(5)}}')
    print(await value('yes') if await value(True) else await value('no'))
    target = {}
    target[await value('key')] = await value('val')
    target[await value('key')] += await value('ue')
    print(target, (await value(print))(await value(1)))
    await task

asyncio.run(main())
