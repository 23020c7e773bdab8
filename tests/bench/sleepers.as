# Memory: a million sleeping tasks. Prints bytes for each, all told (argument: how many tasks).
import asyncio
import os
import sys

COUNT = int(sys.argv[1]) if len(sys.argv) > 1 else 1000000


def resident():
    with open("/proc/self/statm") as file:
        return int(file.read().split()[1]) * 4096


async def sleeper(i):
    await asyncio.sleep(3600 + i % 7)


async def main():
    before = resident()
    tasks = []
    for i in range(COUNT):
        tasks.append(asyncio.create_task(sleeper(i)))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print("bytes for each task:", (resident() - before) // COUNT)
    sys.stdout.flush()
    os._exit(0)


asyncio.run(main())
