# Values that take their time: async generators, async for, async comprehensions, async with.
import asyncio
from contextlib import asynccontextmanager


async def countdown(start):
    try:
        for n in range(start, 0, -1):
            await asyncio.sleep(0.01)
            yield n
    finally:
        print("countdown closed")


async def only_even(numbers):
    async for n in numbers:
        if n % 2 == 0:
            yield n


@asynccontextmanager
async def connection(name):
    print("open", name)
    await asyncio.sleep(0.01)
    try:
        yield name.upper()
    finally:
        print("close", name)


async def main():
    async for n in countdown(3):
        print(n)
    print([n async for n in only_even(countdown(6))])
    print({n: n * n async for n in countdown(3) if n != 2})

    async with connection("db") as db:
        print("using", db)

    numbers = countdown(100)
    async for n in numbers:
        if n == 98:
            break
    await numbers.aclose()


asyncio.run(main())
