# two exceptions in one turn: the one that ends first counts, not the one that stands first
import asyncio

async def fail_after(n, error):
    for _ in range(n):
        await asyncio.sleep(0)
    raise error

async def fail_with(fut, error):
    await fut
    raise error

async def main():
    loop = asyncio.get_running_loop()
    for make in (lambda: (fail_after(1, KeyError('a')), fail_after(1, OSError('b'))),
                 lambda: (fail_after(2, KeyError('a')), fail_after(1, OSError('b'))),
                 lambda: (fail_after(1, KeyError('a')), fail_after(2, OSError('b')))):
        try:
            await asyncio.gather(*make())
        except Exception as e:
            print(repr(e))
    # woken in the order in which they began to wait
    for order in ((0, 1), (1, 0)):
        fut = loop.create_future()
        tasks = [None, None]
        for i in order:
            tasks[i] = asyncio.create_task(fail_with(fut, ValueError('ab'[i])))
        loop.call_soon(fut.set_result, None)
        try:
            await asyncio.gather(*tasks)
        except ValueError as e:
            print(order, repr(e))
        print(await asyncio.gather(*tasks, return_exceptions=True))
    # futures set in one callback, in either order
    for first, second in ((0, 1), (1, 0)):
        futs = [loop.create_future(), loop.create_future()]
        both = asyncio.gather(*futs)
        futs[first].set_exception(ValueError(first))
        futs[second].set_exception(ValueError(second))
        try:
            await both
        except ValueError as e:
            print(repr(e))
        print(repr(futs[second].exception()))

asyncio.run(main())
