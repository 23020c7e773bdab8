# a task cancels itself: it learns of it at its next await, or when it returns
import asyncio

async def awaits(log):
    print(asyncio.current_task().cancel('self'))
    log.append('still running')
    try:
        await asyncio.sleep(0)
    finally:
        log.append('finally')

async def awaits_done(log):
    asyncio.current_task().cancel()
    fut = asyncio.get_running_loop().create_future()
    fut.set_result(1)
    log.append(await fut)
    log.append(await asyncio.create_task(asyncio.sleep(0, 'never')))

async def returns(log):
    asyncio.current_task().cancel('at the end')
    return 'lost'

async def raises(log):
    asyncio.current_task().cancel()
    raise KeyError('own')

async def twice(log):
    for n in range(2):
        asyncio.current_task().cancel(n)
        try:
            await asyncio.sleep(0)
        except asyncio.CancelledError as e:
            log.append(e.args)
    return asyncio.current_task().cancelling()

async def plain_coroutine(log):
    async def inner():
        asyncio.current_task().cancel()
        return 'inner'
    log.append(await inner())
    log.append(await inner())
    await asyncio.sleep(0)

async def main():
    for make in (awaits, awaits_done, returns, raises, twice, plain_coroutine):
        log = []
        task = asyncio.create_task(make(log))
        got = await asyncio.gather(task, return_exceptions=True)
        print(make.__name__, got, task.cancelled(), log)

asyncio.run(main())
