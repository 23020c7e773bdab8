# reschedule(): later, sooner, into the past, to never and back; only the last one counts.
# run: --virtual-time
import asyncio

async def main():
    loop = asyncio.get_running_loop()
    start = loop.time()

    async with asyncio.timeout(0.01) as limit:
        limit.reschedule(start + 3600)
        await asyncio.sleep(0.03)
        print('later', limit.when() == start + 3600)

    try:
        async with asyncio.timeout(3600) as limit:
            limit.reschedule(start)
            await asyncio.sleep(3600)
    except TimeoutError:
        print('past', limit.when() == start)

    async with asyncio.timeout(0) as limit:
        limit.reschedule(None)
        await asyncio.sleep(0.01)
        print('never', limit.when(), limit)

    try:
        async with asyncio.timeout(None) as limit:
            limit.reschedule(start)
            limit.reschedule(None)
            limit.reschedule(loop.time() + 0.01)
            await asyncio.sleep(3600)
    except TimeoutError:
        print('back again')

    async with asyncio.timeout(0) as limit:
        for n in range(5):
            limit.reschedule(start)
            print('pushed on', n)
        limit.reschedule(None)
        await asyncio.sleep(0)
    print('left', limit.expired())

asyncio.run(main())
