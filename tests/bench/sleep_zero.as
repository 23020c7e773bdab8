# 1000 tasks taking turns on sleep(0).
import asyncio
import time


async def worker(turns):
    for _ in range(turns):
        await asyncio.sleep(0)


async def main():
    tasks = [asyncio.create_task(worker(200)) for _ in range(1000)]
    start = time.perf_counter()
    for task in tasks:
        await task
    return time.perf_counter() - start


print("seconds", asyncio.run(main()))
