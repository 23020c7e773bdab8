# A pipeline of queues: read, work, write. A full queue slows down whoever fills it.
import asyncio

STOP = object()


async def produce(out):
    for number in range(1, 9):
        await out.put(number)
        print("read", number)
    await out.put(STOP)


async def square(inbox, out):
    while (item := await inbox.get()) is not STOP:
        await asyncio.sleep(0.01)
        await out.put((item, item * item))
    await out.put(STOP)


async def write(inbox):
    total = 0
    while (item := await inbox.get()) is not STOP:
        number, result = item
        print(f"    wrote {number}² = {result}")
        total += result
    return total


async def main():
    numbers, results = asyncio.Queue(maxsize=2), asyncio.Queue()
    async with asyncio.TaskGroup() as group:
        group.create_task(produce(numbers))
        group.create_task(square(numbers, results))
        total = group.create_task(write(results))
    print("total", total.result())


asyncio.run(main())
