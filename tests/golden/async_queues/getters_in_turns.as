# Those who wait for an item are served in the order of asking, one turn after put_nowait().
import asyncio

turn = 0

def tick():
    global turn
    turn += 1
    asyncio.get_running_loop().call_soon(tick)

async def consumer(name, queue, n):
    for _ in range(n):
        print(turn, name, 'asks')
        print(turn, name, 'got', await queue.get(), queue.qsize())

async def main():
    tick()
    queue = asyncio.Queue()
    tasks = [asyncio.create_task(consumer(n, queue, 2)) for n in 'abc']
    await asyncio.sleep(0)
    for burst in ([1], [2, 3], [4, 5, 6]):
        for item in burst:
            queue.put_nowait(item)
        print(turn, 'put', burst, queue)
        await asyncio.sleep(0)
        await asyncio.sleep(0)
    await asyncio.wait(tasks)
    queue.put_nowait('ready')
    print(turn, await queue.get())
    await queue.put('room')
    print(turn, 'no turn is lost')

asyncio.run(main())
