# break, continue, else and return across asynchronous loops in one another, with finally on the way.
import asyncio

async def numbers(n):
    for i in range(n):
        await asyncio.sleep(0)
        yield i

async def search(target):
    async for a in numbers(3):
        try:
            async for b in numbers(3):
                if b == a:
                    continue
                print(f'{a}{b}', end=' ')
                if (a, b) == target:
                    print('found')
                    break
            else:
                print('row done', end=' ')
                continue
            break
        finally:
            print('finally', a)
    else:
        print('not found')
        return None
    return target

async def returns():
    async for a in numbers(3):
        async for b in numbers(3):
            try:
                if a == b == 1:
                    return a, b
            finally:
                print('leaves', a, b)

async def targets():
    class Box:
        pass
    box, items = Box(), [0, 0]
    async for box.value in numbers(2):
        print(box.value, end=' ')
    async for items[1] in numbers(2):
        print(items, end=' ')
    async for x, *rest in triples():
        print(x, rest, end=' ')
    print()

async def triples():
    yield 1, 2, 3
    yield 'ab'

async def main():
    for target in ((0, 1), (1, 2), (5, 5)):
        print(await search(target))
    print(await returns())
    await targets()

asyncio.run(main())
