# three stages connected by boxes of one place: who waits for whom shows in the order of lines
import asyncio

class Box:
    def __init__(self):
        self.item, self.full, self.free = None, None, None

    async def put(self, item):
        while self.item is not None:
            self.free = asyncio.get_running_loop().create_future()
            await self.free
        self.item = item
        if self.full and not self.full.done():
            self.full.set_result(None)

    async def get(self):
        while self.item is None:
            self.full = asyncio.get_running_loop().create_future()
            await self.full
        item, self.item = self.item, None
        if self.free and not self.free.done():
            self.free.set_result(None)
        return item

async def produce(box, n):
    for i in range(1, n + 1):
        print('produce', i)
        await box.put(i)
    await box.put('end')
    print('producer ends')

async def square(source, target):
    while (item := await source.get()) != 'end':
        print('  square', item)
        await target.put(item * item)
    await target.put('end')
    print('  square ends')

async def collect(source):
    got = []
    while (item := await source.get()) != 'end':
        print('    collect', item)
        got.append(item)
    return got

async def main():
    a, b = Box(), Box()
    results = await asyncio.gather(produce(a, 4), square(a, b), collect(b))
    print(results)

asyncio.run(main())
