# run: --virtual-time
# Python has no virtual clock: it begins at a fixed date, and passes only where everybody waits.
import asyncio, time
print(time.strftime("%Y-%m-%d %H:%M:%S", time.gmtime()))
start = time.time()
time.sleep(3600)
print(time.time() - start, time.monotonic() > 3600)


async def tick(name, seconds):
    for _ in range(3):
        await asyncio.sleep(seconds)
        print(f"{time.time() - start:.1f}", name)


async def main():
    await asyncio.gather(tick("slow", 60), tick("fast", 25))


asyncio.run(main())
print(time.time() - start)
