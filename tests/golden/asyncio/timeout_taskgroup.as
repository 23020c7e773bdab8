# run: --virtual-time
import asyncio

async def linger(n):
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print('cancelled', n)
        raise

async def main():
    try:
        async with asyncio.timeout(0.01):
            async with asyncio.TaskGroup() as tg:
                tg.create_task(linger(1))
    except TimeoutError:
        print('TimeoutError')
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(linger(3))
            async with asyncio.timeout(0.01):
                await linger('body')
    except* TimeoutError as eg:
        print(eg.exceptions)

asyncio.run(main())
