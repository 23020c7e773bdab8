# awaiting a coroutine gives nobody else a turn
import asyncio

async def leaf(n):
    print('leaf', n)
    return n

async def middle(n):
    print('middle', n)
    return await leaf(n) + await leaf(n + 1)

async def other():
    print('other')

async def main():
    task = asyncio.create_task(other())
    print(await middle(1))
    print('still not the other')
    await asyncio.sleep(0)
    print(task.done())
    await task

asyncio.run(main())
