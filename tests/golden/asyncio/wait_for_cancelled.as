# run: --virtual-time
# the caller of wait_for is cancelled: so is the inner task, and it has ended before the caller goes on
import asyncio

async def inner():
    try:
        await asyncio.sleep(10)
    finally:
        await asyncio.sleep(0)
        print('inner ends')

async def caller():
    try:
        await asyncio.wait_for(inner(), 5)
    except asyncio.CancelledError:
        print('caller cancelled')
        raise

async def main():
    task = asyncio.create_task(caller())
    await asyncio.sleep(0.01)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print('main sees it', task.cancelled())

asyncio.run(main())
