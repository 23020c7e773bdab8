# a decorator that remembers coroutines' results: one call for all who ask at once, errors are not kept, cancelling is shared out
import asyncio
import functools

def memo(function):
    results = {}

    @functools.wraps(function)
    async def wrapper(*args):
        task = results.get(args)
        if task is None:
            task = results[args] = asyncio.create_task(function(*args), name=f'{function.__name__}{args}')
            task.add_done_callback(lambda t: results.pop(args) if t.cancelled() or t.exception() else None)
        return await asyncio.shield(task)

    wrapper.results = results
    return wrapper

calls = []

@memo
async def square(n):
    """The square of a number."""
    calls.append(n)
    await asyncio.sleep(0)
    if n < 0:
        raise ValueError(n)
    return n * n

async def main():
    print(square.__name__, square.__doc__, asyncio.iscoroutinefunction(square))
    print(await asyncio.gather(*(square(n) for n in (1, 2, 1, 3, 2))), calls)
    print(await square(3), calls)
    for n in range(2):
        print(await asyncio.gather(square(-1), square(-1), return_exceptions=True), calls)
    a, b = asyncio.create_task(square(9)), asyncio.create_task(square(9))
    await asyncio.sleep(0)
    a.cancel()
    print(await asyncio.gather(a, b, return_exceptions=True), calls[-1])
    c = asyncio.create_task(square(10))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    square.results[10,].cancel()
    print(await asyncio.gather(c, return_exceptions=True), sorted(square.results))
    print(await square(10))

asyncio.run(main())
