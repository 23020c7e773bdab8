# run: --virtual-time
# wait_for() loses no cancellation, as in Python 3.12: here the inner future is done in the same turn
import asyncio

async def main():
    loop = asyncio.get_running_loop()
    fut = loop.create_future()
    task = asyncio.create_task(asyncio.wait_for(fut, 10))
    await asyncio.sleep(0)
    fut.set_result('kept')
    task.cancel()
    try:
        print(await task)
    except asyncio.CancelledError:
        print('lost')
    fut = loop.create_future()
    task = asyncio.create_task(asyncio.wait_for(fut, 10))
    await asyncio.sleep(0)
    task.cancel()
    fut.cancel()
    try:
        print(await task)
    except asyncio.CancelledError:
        print('cancelled', fut.cancelled())

asyncio.run(main())
