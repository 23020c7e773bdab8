# awaiting a task that is done goes on at once; one that is not takes turns
import asyncio

async def quick():
    print('quick')
    return 1

async def main():
    asyncio.get_running_loop().call_soon(print, 'x')
    task = asyncio.create_task(quick())
    asyncio.get_running_loop().call_soon(print, 'y')
    print(await task)
    asyncio.get_running_loop().call_soon(print, 'z')
    print(await task)
    print('no turn passed')
    await asyncio.sleep(0)

asyncio.run(main())
