# as_completed() of three futures that end in all orders, one of them by an error, one in each turn or all in one
import asyncio
import itertools

async def user(futs):
    got = []
    for coro in asyncio.as_completed(futs):
        try:
            got.append(await coro)
        except (KeyError, asyncio.CancelledError) as e:
            got.append(type(e).__name__[0])
    return got

async def main():
    loop = asyncio.get_running_loop()
    for gap in (0, 1, 2):
        for order in itertools.permutations(range(3)):
            for bad in (None, 'error', 'cancel'):
                futs = [loop.create_future() for _ in range(3)]
                task = asyncio.create_task(user(futs))
                await asyncio.sleep(0)
                for i in order:
                    if i == 1 and bad == 'error':
                        futs[i].set_exception(KeyError(i))
                    elif i == 1 and bad == 'cancel':
                        futs[i].cancel()
                    else:
                        futs[i].set_result(i)
                    for _ in range(gap):
                        await asyncio.sleep(0)
                turns = 0
                while not task.done():
                    turns += 1
                    await asyncio.sleep(0)
                print(gap, order, bad, turns, *task.result())

asyncio.run(main())
