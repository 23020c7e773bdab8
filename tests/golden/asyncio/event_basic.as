import asyncio

async def waiter(name, event):
    print(name, 'waits')
    print(name, await event.wait())

async def main():
    event = asyncio.Event()
    tasks = [asyncio.create_task(waiter(n, event)) for n in 'abc']
    await asyncio.sleep(0)
    tasks[1].cancel()
    print(event.is_set())
    event.set()
    print(event.is_set())
    event.clear()
    print(await asyncio.gather(*tasks, return_exceptions=True))
    event.set()
    await waiter('d', event)

asyncio.run(main())
