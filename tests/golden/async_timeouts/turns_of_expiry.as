# A deadline that is over when the block begins: the turn in which the cancellation arrives.
import asyncio

turn = 0

def tick():
    global turn
    turn += 1
    asyncio.get_running_loop().call_soon(tick)

async def main():
    tick()
    for delay in (0, -1, -1e9):
        try:
            async with asyncio.timeout(delay):
                print(turn, 'body')
                for _ in range(3):
                    await asyncio.sleep(0)
                    print(turn, 'goes on')
        except TimeoutError:
            print(turn, 'TimeoutError')
    asyncio.get_running_loop().call_soon(lambda: print(turn, 'soon before'))
    try:
        async with asyncio.timeout_at(0):
            asyncio.get_running_loop().call_soon(lambda: print(turn, 'soon after'))
            try:
                await asyncio.sleep(0)
            finally:
                print(turn, 'cancelled')
    except TimeoutError:
        print(turn, 'TimeoutError')
    async with asyncio.timeout(0):
        print(turn, 'awaits nothing')
    print(turn, 'so nothing expires')
    await asyncio.sleep(0)
    print(turn, 'nor later')

asyncio.run(main())
