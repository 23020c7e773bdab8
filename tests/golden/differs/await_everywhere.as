# In Python `await` outside a function is a SyntaxError.
import asyncio
print("before")
await asyncio.sleep(0)


async def double(x):
    await asyncio.sleep(0)
    return x * 2


print(await double(21))
print([await double(i) for i in range(3)])
task = asyncio.create_task(double(4))
print(await task, asyncio.current_task() is not None)
async with asyncio.timeout(5):
    print("in time")


async def numbers():
    yield 1
    yield 2


async for n in numbers():
    print(n)
try:
    await asyncio.wait_for(asyncio.sleep(10), 0.01)
except TimeoutError:
    print("too slow")
await double
