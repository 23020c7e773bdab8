# Those who wait for room put in the order of asking; a consumer that only takes makes room one by one.
import asyncio

turn = 0

def tick():
    global turn
    turn += 1
    asyncio.get_running_loop().call_soon(tick)

async def producer(name, queue, n):
    for i in range(n):
        await queue.put(f'{name}{i}')
        print(turn, name, 'has put', i, queue.qsize())

async def main():
    tick()
    for maxsize in (1, 2):
        print('--- room for', maxsize)
        queue = asyncio.Queue(maxsize)
        tasks = [asyncio.create_task(producer(n, queue, 2)) for n in 'abc']
        for _ in range(3):
            await asyncio.sleep(0)
        print(turn, queue, queue.full())
        for _ in range(maxsize):
            print(turn, 'took', queue.get_nowait(), queue.full())
        for _ in range(6 - maxsize):
            print(turn, 'got', await queue.get())
        await asyncio.wait(tasks)
        print(queue.empty())

asyncio.run(main())
