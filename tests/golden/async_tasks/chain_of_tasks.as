# the end of the innermost task climbs up the chain of those who wait, one task a turn
import asyncio

turn = 0

async def clock():
    global turn
    while True:
        await asyncio.sleep(0)
        turn += 1

async def link(n, fut):
    if n == 0:
        value = await fut
    else:
        value = await asyncio.create_task(link(n - 1, fut))
    print('turn', turn, 'link', n, 'has', value)
    return value + 1

async def broken(n, fut):
    try:
        if n == 0:
            await fut
            raise ValueError('broken')
        await asyncio.create_task(broken(n - 1, fut))
    finally:
        print('turn', turn, 'broken', n)

async def main():
    loop = asyncio.get_running_loop()
    ticker = asyncio.create_task(clock())
    for make in (link, broken):
        fut = loop.create_future()
        top = asyncio.create_task(make(4, fut))
        for _ in range(6):
            await asyncio.sleep(0)
        print('turn', turn, 'set')
        fut.set_result(10)
        try:
            value = await top
            print('turn', turn, 'main has', value)
        except ValueError as e:
            print('turn', turn, 'main has', repr(e))

asyncio.run(main())
