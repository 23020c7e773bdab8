# return, break and continue out of `async with`: the exit is awaited first, the value is kept.
import asyncio

class Step:
    def __init__(self, name):
        self.name = name

    async def __aenter__(self):
        return self

    async def __aexit__(self, kind, error, trace):
        print('leaving', self.name, kind)
        await asyncio.sleep(0)
        print('left', self.name)

def value(x):
    print('value', x)
    return x

async def returns():
    async with Step('a'):
        async with Step('b'):
            return value(1)

async def loops():
    for n in range(4):
        async with Step(n):
            if n == 1:
                continue
            if n == 2:
                break
            print('body', n)
    else:
        print('not reached')
    return n

async def returns_over():
    async with Step('c'):
        try:
            return value('try')
        finally:
            async with Step('d'):
                return value('finally')

async def yields():
    async with Step('e'):
        yield 1
        yield 2

async def main():
    print(await returns())
    print(await loops())
    print(await returns_over())
    async for x in yields():
        print('got', x)

asyncio.run(main())
