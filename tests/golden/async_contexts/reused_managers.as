# One manager entered by several tasks at once, entered twice in a row, and left by another task.
import asyncio
import contextlib

class Counter:
    inside = most = 0

    async def __aenter__(self):
        self.inside += 1
        self.most = max(self.most, self.inside)
        await asyncio.sleep(0)
        return self.inside

    async def __aexit__(self, *args):
        await asyncio.sleep(0)
        self.inside -= 1

async def use(counter, n):
    async with counter as inside:
        print(n, 'inside with', inside)
    print(n, 'left', counter.inside)

@contextlib.asynccontextmanager
async def once():
    yield 'once'

async def main():
    counter = Counter()
    await asyncio.gather(*[use(counter, n) for n in range(3)])
    print(counter.most)
    async with counter as a, counter as b:
        print(a, b, counter.inside)
    manager = once()
    entering = asyncio.create_task(enter(manager))
    print(await entering)
    print(await manager.__aexit__(None, None, None))
    manager = once()
    async with manager as x:
        try:
            async with manager as y:
                print('not reached')
        except Exception as e:
            print(x, type(e).__name__)

async def enter(manager):
    return await manager.__aenter__()

asyncio.run(main())
