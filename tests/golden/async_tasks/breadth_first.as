# tasks that make tasks: the tree is walked level by level, and ends from the leaves
import asyncio

order = []

async def node(path, depth):
    order.append(path)
    if depth == 0:
        return 1
    tasks = [asyncio.create_task(node(path + way, depth - 1)) for way in 'LMR'[:depth]]
    total = 1
    for task in tasks:
        total += await task
    order.append(path + '=' + str(total))
    return total

async def main():
    print(await node('/', 3))
    for i in range(0, len(order), 8):
        print(*order[i:i + 8])

asyncio.run(main())
