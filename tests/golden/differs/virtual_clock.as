# run: --virtual-time
# a virtual clock starts at a fixed date, and nothing takes time
import asyncio, time

async def ticker(name, period, times):
    for i in range(times):
        await asyncio.sleep(period)
        print(name, i, round(asyncio.get_running_loop().time() - start, 6))

async def main():
    global start
    start = time.monotonic()
    print(time.strftime('%Y-%m-%d %H:%M:%S', time.gmtime()))
    await asyncio.gather(ticker('hour', 3600, 3), ticker('day', 86400, 2), ticker('third', 1200, 3))
    print(time.strftime('%Y-%m-%d %H:%M:%S', time.gmtime()))
    before = time.perf_counter()
    time.sleep(60)
    print(round(time.perf_counter() - before, 6), round(time.time()))
    try:
        await asyncio.wait_for(asyncio.sleep(1e6), 1e5)
    except TimeoutError:
        print('timed out after', round(time.monotonic() - start))

asyncio.run(main())
