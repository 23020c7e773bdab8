# Many blocks in many tasks: they expire in the order of their deadlines, whatever the order they were entered in.
# run: --virtual-time
import asyncio

async def worker(name, when, order):
    try:
        async with asyncio.timeout_at(when):
            await asyncio.sleep(3600)
    except TimeoutError:
        order.append(name)

async def main():
    loop = asyncio.get_running_loop()
    start = loop.time() + 0.01
    delays = [7, 3, 11, 1, 5, 13, 2, 8, 4, 12, 6, 10, 9, 0]
    order = []
    tasks = [asyncio.create_task(worker(d, start + d / 1000, order)) for d in delays]
    await asyncio.wait(tasks)
    print(order)
    order = []
    # All over before they begin: then it is the order of entering.
    tasks = [asyncio.create_task(worker(d, d / 1000 - 100, order)) for d in delays]
    await asyncio.wait(tasks)
    print(order)

asyncio.run(main())
