import asyncio

async def worker(name, sem, order):
    try:
        async with sem:
            order.append(name)
            await asyncio.sleep(0)
    except asyncio.CancelledError:
        order.append(name + ' cancelled')

async def main():
    sem = asyncio.Semaphore(1)
    order = []
    await sem.acquire()
    tasks = [asyncio.create_task(worker(n, sem, order)) for n in 'abcd']
    await asyncio.sleep(0)
    sem.release()
    tasks[0].cancel()
    tasks[2].cancel()
    await asyncio.gather(*tasks)
    print(order, sem.locked())

asyncio.run(main())
