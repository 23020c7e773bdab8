# run: --virtual-time
import asyncio

async def consumer(name, cond, items):
    async with cond:
        await cond.wait_for(lambda: items)
        print(name, 'takes', items.pop(0))

async def main():
    cond = asyncio.Condition()
    items = []
    tasks = [asyncio.create_task(consumer(n, cond, items)) for n in 'abc']
    await asyncio.sleep(0)
    async with cond:
        items += [1, 2]
        cond.notify(2)
    await asyncio.sleep(0.01)
    async with cond:
        items.append(3)
        cond.notify_all()
    await asyncio.gather(*tasks)
    for call in (cond.notify, cond.wait):
        try:
            r = call()
            if r is not None:
                await r
        except RuntimeError as e:
            print(e)

asyncio.run(main())
