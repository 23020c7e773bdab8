# run: --virtual-time
# Waiting one after the other, and waiting at the same time.
import asyncio
import time


async def brew(drink, seconds):
    print("start", drink)
    await asyncio.sleep(seconds)
    print(drink, "is ready")
    return drink


async def main():
    start = time.monotonic()
    await brew("tea", 1)
    await brew("coffee", 2)
    print(f"one after the other: {time.monotonic() - start:.0f} seconds")

    start = time.monotonic()
    drinks = await asyncio.gather(brew("tea", 1), brew("coffee", 2))
    print(f"at the same time: {time.monotonic() - start:.0f} seconds, {drinks}")


asyncio.run(main())
