# run: --virtual-time
# a cancelled child is an exception of gather, not its cancellation
import asyncio

async def work():
    await asyncio.sleep(10)

async def main():
    child = asyncio.create_task(work())
    group = asyncio.gather(child, asyncio.sleep(0, 'x'))
    await asyncio.sleep(0)
    child.cancel()
    try:
        await group
    except asyncio.CancelledError:
        print('CancelledError', group.cancelled(), group.done())
    child = asyncio.create_task(work())
    group = asyncio.gather(child, asyncio.sleep(0, 'x'), return_exceptions=True)
    await asyncio.sleep(0)
    child.cancel('m')
    print(await group)

asyncio.run(main())
