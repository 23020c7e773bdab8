# which exceptions of children count as seen: handlers of the loop get only those that nobody asked for
import asyncio
import gc

async def fails(n):
    for _ in range(n):
        await asyncio.sleep(0)
    raise ValueError(n)

async def main():
    loop = asyncio.get_running_loop()
    reports = []
    loop.set_exception_handler(lambda loop, context: reports.append((context['message'], repr(context['exception']))))

    async def drain(name):
        for _ in range(8):
            await asyncio.sleep(0)
        gc.collect()
        await asyncio.sleep(0.01)
        gc.collect()
        print(name, sorted(reports))
        reports.clear()

    try:
        await asyncio.gather(fails(1), fails(3))
    except ValueError:
        pass
    await drain('gather, the second one later')
    asyncio.gather(fails(1), fails(2))
    await drain('gather, nobody awaits it')
    await asyncio.wait([asyncio.create_task(fails(1))])
    await drain('wait, nobody asks')
    asyncio.shield(fails(1))
    await drain('shield, nobody awaits it')
    asyncio.create_task(fails(0))
    await drain('a task')
    fut = loop.create_future()
    fut.set_exception(KeyError('future'))
    del fut
    await drain('a future')
    task = asyncio.create_task(fails(0))
    task.add_done_callback(lambda t: t.exception())
    del task
    await drain('asked by a callback')

asyncio.run(main())
