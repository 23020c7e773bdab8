# the same tree without tasks: awaited coroutines are walked like calls, and no turn passes
import asyncio

order = []
turns = 0

def tick(loop):
    global turns
    turns += 1
    loop.call_soon(tick, loop)

async def node(path, depth):
    order.append(path)
    if depth == 0:
        return 1
    total = 1
    for way in 'LMR'[:depth]:
        total += await node(path + way, depth - 1)
    order.append(path + '=' + str(total))
    return total

async def main():
    loop = asyncio.get_running_loop()
    loop.call_soon(tick, loop)
    print(await node('/', 3), turns)
    for i in range(0, len(order), 8):
        print(*order[i:i + 8])
    await asyncio.sleep(0)
    print(turns)
    await asyncio.create_task(node('/', 1))
    print(turns)

asyncio.run(main())
