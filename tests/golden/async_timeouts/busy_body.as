# A body that computes past its deadline without awaiting: the next await tells, or nothing does.
import asyncio

def busy(loop, until):
    while loop.time() < until:
        pass

async def main():
    loop = asyncio.get_running_loop()
    async with asyncio.timeout(0.01) as limit:
        busy(loop, limit.when() + 0.01)
        print('computed')
    print('left in time', limit, limit.expired())
    await asyncio.sleep(0)
    try:
        async with asyncio.timeout(0.01) as limit:
            busy(loop, limit.when() + 0.01)
            print('computed')
            await asyncio.sleep(0)
            print('timers of a turn come after what was ready:', limit.expired())
            await asyncio.sleep(0)
    except TimeoutError as e:
        print(repr(e), limit.expired())
    future = loop.create_future()
    future.set_result('ready')
    async with asyncio.timeout(0.01) as limit:
        busy(loop, limit.when() + 0.01)
        print('awaits what is done:', await future, await asyncio.wait_for(future, 0))
    print(limit)

asyncio.run(main())
