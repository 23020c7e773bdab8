# tasks take turns at sleep(0)
import asyncio

async def worker(name, turns):
    for i in range(turns):
        print(name, i)
        await asyncio.sleep(0)
    return name

async def main():
    tasks = [asyncio.create_task(worker(n, t)) for n, t in (('a', 3), ('b', 1), ('c', 2))]
    print('made')
    for task in tasks:
        print(await task)

asyncio.run(main())
