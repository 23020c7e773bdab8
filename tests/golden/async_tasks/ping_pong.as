# two tasks hand a ball to and fro by futures that they make for each other
import asyncio

async def player(name, mine, box, rounds):
    loop = asyncio.get_running_loop()
    for _ in range(rounds):
        ball, box_of_other = await mine
        print(name, 'hits', ball)
        mine = loop.create_future()
        box_of_other.set_result((ball + 1, mine))
        print(name, 'waits')
    print(name, 'is done')
    return mine

async def main():
    loop = asyncio.get_running_loop()
    to_a, to_b = loop.create_future(), loop.create_future()
    a = asyncio.create_task(player('a', to_a, None, 3))
    b = asyncio.create_task(player('  b', to_b, None, 2))
    c = asyncio.create_task(ticker(14))
    to_a.set_result((0, to_b))
    last = await b
    print('main has the last ball', last.result()[0] if last.done() else None)
    await a
    await c

async def ticker(n):
    for i in range(n):
        print('        turn', i)
        await asyncio.sleep(0)

asyncio.run(main())
