# callbacks that finish other futures: a chain of futures takes a turn for each link
import asyncio

async def main():
    loop = asyncio.get_running_loop()
    log = []
    futs = [loop.create_future() for _ in range(5)]
    for i, fut in enumerate(futs):
        fut.add_done_callback(lambda f, i=i: log.append(f'f{i}'))
        if i + 1 < len(futs):
            fut.add_done_callback(lambda f, i=i: futs[i + 1].set_result(f.result() + 1))

    async def waiter(i):
        got = await futs[i]
        log.append(f'w{i}={got}')

    tasks = [asyncio.create_task(waiter(i)) for i in (4, 2, 0)]
    await asyncio.sleep(0)
    futs[0].set_result(10)
    for turn in range(7):
        log.append('|')
        await asyncio.sleep(0)
    print(*log)
    # a circle: the second setting is an error in a callback
    loop.set_exception_handler(lambda loop, context: log.append(repr(context['exception'])))
    log.clear()
    a, b = loop.create_future(), loop.create_future()
    a.add_done_callback(lambda f: b.set_result('b'))
    b.add_done_callback(lambda f: a.set_result('a again'))
    a.set_result('a')
    for turn in range(3):
        log.append('|')
        await asyncio.sleep(0)
    print(*log, a.result(), b.result())

asyncio.run(main())
