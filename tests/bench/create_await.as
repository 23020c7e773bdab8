# Creating and awaiting a trivial task.
import asyncio
import time


async def trivial():
    return 1


async def main(n):
    start = time.perf_counter()
    total = 0
    for _ in range(n):
        total += await asyncio.create_task(trivial())
    print(total)
    return time.perf_counter() - start


print("seconds", asyncio.run(main(100000)))
