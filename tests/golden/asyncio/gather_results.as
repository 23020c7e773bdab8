import asyncio

async def value(n, turns):
    for _ in range(turns):
        await asyncio.sleep(0)
    print('done', n)
    return n

async def main():
    print(await asyncio.gather(value(1, 3), value(2, 1), value(3, 2)))
    print(await asyncio.gather())
    same = asyncio.create_task(value(4, 0))
    print(await asyncio.gather(same, same, value(5, 0), same))

asyncio.run(main())
