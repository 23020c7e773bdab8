import asyncio

async def waiter(name, cond):
    async with cond:
        try:
            await cond.wait()
            print(name, 'notified')
        except asyncio.CancelledError:
            print(name, 'cancelled', cond.locked())
            raise

async def main():
    cond = asyncio.Condition()
    tasks = [asyncio.create_task(waiter(n, cond)) for n in 'ab']
    await asyncio.sleep(0)
    await cond.acquire()
    tasks[0].cancel()
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print('still held', tasks[0].done())
    cond.notify_all()
    cond.release()
    print([type(r).__name__ for r in await asyncio.gather(*tasks, return_exceptions=True)])
    print(cond.locked())

asyncio.run(main())
