# run: --virtual-time
import asyncio

async def linger(n):
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print('cancelled', n)
        raise

async def grouped():
    async with asyncio.TaskGroup() as tg:
        tg.create_task(linger(1))
        if in_body:
            await linger('body')

async def main():
    global in_body
    for in_body in (True, False):
        task = asyncio.create_task(grouped())
        for _ in range(3):
            await asyncio.sleep(0)
        task.cancel('out')
        try:
            await task
        except asyncio.CancelledError as e:
            print('CancelledError', e.args, task.cancelled())

asyncio.run(main())
