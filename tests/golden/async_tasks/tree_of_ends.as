# a binary tree of tasks with leaves that end in different turns: when each inner node knows it
import asyncio

async def node(path, depth, ends, clock):
    if depth == 0:
        for _ in range(int(path, 2) % 4):
            await asyncio.sleep(0)
        value = path
    else:
        left = asyncio.create_task(node(path + '0', depth - 1, ends, clock))
        right = asyncio.create_task(node(path + '1', depth - 1, ends, clock))
        value = max(await left, await right)
    ends.setdefault(clock[0], []).append(path or 'root')
    return value

async def tick(clock):
    while True:
        await asyncio.sleep(0)
        clock[0] += 1

async def main():
    for depth in (2, 3, 4):
        ends, clock = {}, [0]
        ticking = asyncio.create_task(tick(clock))
        print(depth, await node('', depth, ends, clock))
        ticking.cancel()
        for turn, paths in ends.items():
            print('   ', turn, *paths)

asyncio.run(main())
