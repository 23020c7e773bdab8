# as_completed(): in the order of ends, whatever the order of arguments
import asyncio

async def work(n):
    for _ in range(n):
        await asyncio.sleep(0)
    return n

async def main():
    for turns in ((3, 1, 2), (1, 2, 3), (5, 0, 5, 0), ()):
        tasks = [asyncio.create_task(work(n)) for n in turns]
        got = []
        for coro in asyncio.as_completed(tasks):
            got.append(await coro)
        print(turns, got)
    loop = asyncio.get_running_loop()
    futs = [loop.create_future() for _ in range(4)]
    for i in (2, 0, 3, 1):
        loop.call_soon(futs[i].set_result, i)
    print([await coro for coro in asyncio.as_completed(futs)])
    for i in (2, 0, 3, 1):
        futs[i] = loop.create_future()
    coros = list(asyncio.as_completed(futs))
    print(len(coros))
    futs[3].set_result('c')
    futs[1].set_result('a')
    print(await coros[3], await coros[0])
    futs[0].set_result('b')
    futs[2].set_result('d')
    print(await coros[2], await coros[1])

asyncio.run(main())
