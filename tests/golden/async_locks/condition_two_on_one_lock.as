# Two conditions on one lock make a buffer with room for two.
import asyncio

class Buffer:
    def __init__(self, room):
        lock = asyncio.Lock()
        self.not_empty, self.not_full = asyncio.Condition(lock), asyncio.Condition(lock)
        self.items, self.room = [], room

    async def put(self, item):
        async with self.not_full:
            while len(self.items) >= self.room:
                print('  full, waits with', item)
                await self.not_full.wait()
            self.items.append(item)
            self.not_empty.notify()

    async def get(self):
        async with self.not_empty:
            await self.not_empty.wait_for(lambda: self.items)
            self.not_full.notify()
            return self.items.pop(0)

async def producer(name, buffer, n):
    for i in range(n):
        await buffer.put(f'{name}{i}')
        print('put', f'{name}{i}')
    print(name, 'ends')

async def consumer(name, buffer, n):
    for _ in range(n):
        print(name, 'got', await buffer.get())
        await asyncio.sleep(0)
    print(name, 'ends')

async def main():
    buffer = Buffer(2)
    print(buffer.not_empty._lock is buffer.not_full._lock)
    await asyncio.gather(producer('p', buffer, 4), producer('q', buffer, 2),
                         consumer('x', buffer, 3), consumer('y', buffer, 3))
    print(buffer.items, buffer.not_full.locked())

asyncio.run(main())
