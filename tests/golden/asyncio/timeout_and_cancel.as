# run: --virtual-time
# a cancel from outside stays a CancelledError
import asyncio

async def work():
    try:
        async with asyncio.timeout(10):
            await asyncio.sleep(10)
    except TimeoutError:
        print('wrong')

async def both():
    try:
        async with asyncio.timeout(0):
            await asyncio.sleep(0)
    except TimeoutError:
        print('TimeoutError')

async def main():
    task = asyncio.create_task(work())
    await asyncio.sleep(0)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print('CancelledError')
    task = asyncio.create_task(both())
    await asyncio.sleep(0)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print('CancelledError')

asyncio.run(main())
