# the same awaitable several times: awaited once, its result stands in every place
import asyncio

runs = 0

async def work(name):
    global runs
    runs += 1
    await asyncio.sleep(0)
    return [name]

async def fails():
    raise LookupError('fails')

async def main():
    coro = work('coro')
    task = asyncio.create_task(work('task'))
    fut = asyncio.get_running_loop().create_future()
    asyncio.get_running_loop().call_soon(fut.set_result, 'fut')
    got = await asyncio.gather(coro, task, coro, fut, fut, task)
    print(got, runs, got[0] is got[2], got[1] is got[5])
    bad = fails()
    got = await asyncio.gather(bad, task, bad, return_exceptions=True)
    print(got, got[0] is got[2])
    inner = asyncio.gather(work('inner'))
    print(await asyncio.gather(inner, inner))
    try:
        print(await asyncio.gather(coro))
    except RuntimeError as e:
        print(e)

asyncio.run(main())
