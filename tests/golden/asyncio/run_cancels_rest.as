# run: --virtual-time
# asyncio.run cancels what is left
import asyncio

async def linger(n):
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print('cancelled', n)
        await asyncio.sleep(0)
        print('cleaned', n)
        raise

async def main():
    task = asyncio.create_task(linger(1))
    await asyncio.sleep(0)
    print('main ends')
    return task

task = asyncio.run(main())
print(task.done(), task.cancelled())
