import asyncio

async def work(n):
    await asyncio.sleep(0)
    return n * n

async def main():
    results = await asyncio.gather(*(work(n) for n in range(200)))
    print(sum(results))
    queue = asyncio.Queue()
    async def producer():
        for i in range(50):
            await queue.put(i)
    async def consumer():
        return sum([await queue.get() for _ in range(50)])
    print(await asyncio.gather(producer(), consumer()))

asyncio.run(main())
