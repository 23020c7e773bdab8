# CPython waits for ever
import asyncio

async def main():
    fut = asyncio.get_running_loop().create_future()
    print('waits')
    await fut

asyncio.run(main())
