# A group with nothing left to wait for does not yield to the loop when it ends.
import asyncio

async def other():
    for i in range(5):
        print('other', i)
        await asyncio.sleep(0)

async def done():
    print('child')

async def main():
    task = asyncio.create_task(other())
    async with asyncio.TaskGroup():
        print('empty')
    print('left the empty one')
    async with asyncio.TaskGroup() as group:
        group.create_task(done())
        await asyncio.sleep(0)
        print('child is done, but its callback is to come')
    print('left the second')
    async with asyncio.TaskGroup() as group:
        group.create_task(done())
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        print('nothing left')
    print('left the third')
    try:
        async with asyncio.TaskGroup():
            raise ValueError('body')
    except* ValueError:
        print('left the fourth')
    await task

asyncio.run(main())
