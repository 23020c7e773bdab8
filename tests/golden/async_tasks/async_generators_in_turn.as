# async generators of two tasks run interleaved, each at its own consumer's speed
import asyncio

async def source(name, n, pause):
    print(name, 'opens')
    try:
        for i in range(n):
            for _ in range(pause):
                await asyncio.sleep(0)
            print(name, 'gives', i)
            yield i
            print(name, 'goes on')
    finally:
        print(name, 'closes')

async def double(items):
    async for i in items:
        yield i
        yield i + 0.5

async def consume(items):
    total = 0
    async for i in items:
        total += i
        await asyncio.sleep(0)
    return total

async def main():
    print(await asyncio.gather(consume(source('a', 2, 1)), consume(source('b', 3, 0))))
    print(await asyncio.gather(consume(double(source('c', 2, 0))), consume(source('d', 1, 2))))

asyncio.run(main())
