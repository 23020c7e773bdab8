# shield() of what is done, of coroutines, in gather(), in shield(), in a loop that holds out
import asyncio

async def work(n, log):
    for i in range(n):
        log.append(i)
        await asyncio.sleep(0)
    return n

async def hold_out(task, log):
    while True:
        try:
            return await asyncio.shield(task)
        except asyncio.CancelledError:
            if task.cancelled():
                raise
            log.append('held out')

async def main():
    loop = asyncio.get_running_loop()
    log = []
    done = loop.create_future()
    done.set_result('done')
    print(asyncio.shield(done) is done, await asyncio.shield(done))
    print(await asyncio.shield(work(1, log)), await asyncio.shield(asyncio.shield(work(2, log))), log)
    log.clear()
    inner = asyncio.create_task(work(4, log))
    both = asyncio.gather(asyncio.shield(inner), work(9, log))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    both.cancel()
    try:
        await both
    except asyncio.CancelledError:
        log.append('gather cancelled')
    print(await inner, log)
    log.clear()
    inner = asyncio.create_task(work(6, log))
    task = asyncio.create_task(hold_out(inner, log))
    for _ in range(3):
        await asyncio.sleep(0)
        task.cancel()
    print(await task, task.cancelling(), log)
    log.clear()
    inner = asyncio.create_task(work(6, log))
    task = asyncio.create_task(hold_out(inner, log))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    inner.cancel()
    print(await asyncio.gather(task, return_exceptions=True), log)
    for bad in (5, None, work, [work]):
        try:
            asyncio.shield(bad)
        except TypeError as e:
            print('TypeError', e)

asyncio.run(main())
