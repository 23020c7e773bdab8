# Generators that await between values: who runs in which turn, with two consumers side by side.
import asyncio

turn = 0

def tick():
    global turn
    turn += 1
    asyncio.get_running_loop().call_soon(tick)

async def numbers(name, waits):
    try:
        for n, wait in enumerate(waits):
            for _ in range(wait):
                await asyncio.sleep(0)
            print(turn, name, 'yields', n)
            yield n
            print(turn, name, 'goes on')
    finally:
        await asyncio.sleep(0)
        print(turn, name, 'ends')

async def consumer(name, waits, pause):
    async for n in numbers(name, waits):
        print(turn, name, 'consumes', n)
        for _ in range(pause):
            await asyncio.sleep(0)
    else:
        print(turn, name, 'else')

async def main():
    tick()
    await consumer('alone', (0, 0, 0), 0)
    await asyncio.gather(consumer('a', (1, 0, 2), 1), consumer('b', (0, 3), 0))

asyncio.run(main())
