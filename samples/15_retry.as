# run: --virtual-time
# Trying again with growing pauses, and the first answer of several.
import asyncio
import random


class Unreachable(Exception):
    pass


async def server(name, fails, delay):
    """A server that fails a number of times before it answers."""
    await asyncio.sleep(delay)
    if fails[name] > 0:
        fails[name] -= 1
        raise Unreachable(name)
    return f"answer of {name}"


async def retry(name, fails, delay, attempts=4, pause=0.1):
    for attempt in range(1, attempts + 1):
        try:
            return await server(name, fails, delay)
        except Unreachable as error:
            if attempt == attempts:
                raise
            wait = pause * 2 ** (attempt - 1)
            print(f"{error} failed, attempt {attempt}; waiting {wait:.1f} s")
            await asyncio.sleep(wait)


async def fastest(coroutines):
    tasks = [asyncio.create_task(c) for c in coroutines]
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    for task in pending:
        task.cancel()
    await asyncio.gather(*pending, return_exceptions=True)
    return done.pop().result()


async def main():
    random.seed(7)
    fails = {"oak": 2, "elm": 9, "ash": 0, "fir": 0}
    print(await retry("oak", fails, 0.01))
    try:
        await retry("elm", fails, 0.01)
    except Unreachable as error:
        print("gave up on", error)
    print("first:", await fastest([retry("ash", fails, 0.5), retry("fir", fails, 0.2)]))
    print("dice:", [random.randint(1, 6) for _ in range(5)])


asyncio.run(main())
