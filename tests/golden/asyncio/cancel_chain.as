# cancelling the outermost of a chain of tasks cancels the innermost wait
import asyncio

async def link(n):
    try:
        if n:
            await asyncio.create_task(link(n - 1), name=f'link{n - 1}')
        else:
            await asyncio.get_running_loop().create_future()
    except asyncio.CancelledError:
        print('link', n)
        raise

async def main():
    task = asyncio.create_task(link(3), name='link3')
    for _ in range(6):
        await asyncio.sleep(0)
    task.cancel()
    for turn in range(6):
        print('turn', turn, task.done())
        await asyncio.sleep(0)

asyncio.run(main())
