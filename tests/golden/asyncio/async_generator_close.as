# generators left suspended are closed at the end
import asyncio

async def numbers(name):
    try:
        for i in range(10):
            yield i
            await asyncio.sleep(0)
    finally:
        await asyncio.sleep(0)
        print(name, 'closed')

kept = []

async def main():
    gen = numbers('a')
    kept.append(gen)
    async for i in gen:
        print(i)
        if i == 2:
            break
    print('main ends')

asyncio.run(main())
