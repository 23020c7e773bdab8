import asyncio

async def work(n, turns):
    for _ in range(turns):
        await asyncio.sleep(0)
    print('done', n)
    return n

async def main():
    async with asyncio.TaskGroup() as tg:
        print(tg)
        a = tg.create_task(work(1, 3))
        b = tg.create_task(work(2, 1), name='second')
        print(tg, b.get_name())
        print('body ends')
    print(a.result(), b.result(), tg)
    for make in (lambda: tg.create_task(c), ):
        c = work(3, 0)
        try:
            make()
        except RuntimeError as e:
            print(e)
        c.close()
    c = work(4, 0)
    try:
        asyncio.TaskGroup().create_task(c)
    except RuntimeError as e:
        print(e)
    c.close()
    try:
        async with tg:
            pass
    except RuntimeError as e:
        print('entered twice')

asyncio.run(main())
