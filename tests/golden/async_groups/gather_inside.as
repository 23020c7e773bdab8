# gather() in the body over children of the group, and groups inside gather().
import asyncio

async def work(name, turns, error=None):
    try:
        for _ in range(turns):
            await asyncio.sleep(0)
    except asyncio.CancelledError:
        print(name, 'cancelled')
        raise
    print(name, 'ends')
    if error:
        raise error
    return name

async def grouped(name, error=None):
    async with asyncio.TaskGroup() as group:
        a = group.create_task(work(name + '1', 2))
        b = group.create_task(work(name + '2', 1, error))
    return a.result() + b.result()

async def main():
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(work(n, t)) for t, n in enumerate('cba')]
        print(await asyncio.gather(*tasks))
    print(await asyncio.gather(grouped('x'), grouped('y')))
    print(await asyncio.gather(grouped('x'), grouped('y', ValueError('y2')), return_exceptions=True))
    try:
        async with asyncio.TaskGroup() as group:
            await asyncio.gather(group.create_task(work('p', 9)), group.create_task(work('q', 1, KeyError('q'))))
    except* KeyError as eg:
        print(eg.exceptions)

asyncio.run(main())
