# CPython waits for ever: two tasks, each with the lock that the other one wants
import asyncio

async def left(a, b):
    async with a:
        await asyncio.sleep(0)
        async with b:
            print('never')

async def main():
    a, b = asyncio.Lock(), asyncio.Lock()
    await asyncio.gather(asyncio.create_task(left(a, b), name='left'), asyncio.create_task(left(b, a), name='right'))

asyncio.run(main())
