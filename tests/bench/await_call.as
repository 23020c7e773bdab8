# Awaiting coroutines that are always ready: the price of `await f(x)` beside a plain call.
import asyncio
import time


async def add(a, b):
    return a + b


async def main(n):
    start = time.perf_counter()
    total = 0
    for i in range(n):
        total = await add(total, i)
    print(total)
    return time.perf_counter() - start


print("seconds", asyncio.run(main(500000)))
