# an awaitable whose __await__ yields nothing in particular gives one turn for every yield
import asyncio

class Turns:
    def __init__(self, n):
        self.n = n

    def __await__(self):
        for i in range(self.n):
            got = yield
            print('resumed with', got)
        return self.n

async def waiter(name, n):
    print(name, 'begins')
    print(name, await Turns(n))

async def main():
    a = asyncio.create_task(waiter('a', 2))
    b = asyncio.create_task(waiter('b', 0))
    c = asyncio.create_task(waiter('c', 1))
    for turn in range(4):
        print('turn', turn)
        await asyncio.sleep(0)
    print(a.done(), b.done(), c.done())
    print(await asyncio.gather(Turns(1), Turns(0)))

asyncio.run(main())
