# what wait() takes, and what it refuses
import asyncio

async def work():
    return 'worked'

async def attempt(*args, **kwargs):
    try:
        done, pending = await asyncio.wait(*args, **kwargs)
        print([f.result() for f in done], pending)
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)

async def main():
    task = asyncio.create_task(work())
    fut = asyncio.get_running_loop().create_future()
    fut.set_result('future')
    await attempt([])
    await attempt(set())
    await attempt(task)
    await attempt(fut)
    await attempt([fut], return_when='NEVER')
    await attempt([fut], return_when=None)
    await attempt([fut, fut, fut])
    await attempt({fut: 1})
    await attempt(iter([fut]))
    await attempt((f for f in [task]))
    await attempt((fut,), timeout=None, return_when='ALL_COMPLETED')
    await attempt(frozenset([fut]), timeout=0)
    await attempt(5)
    print(asyncio.FIRST_COMPLETED, asyncio.FIRST_EXCEPTION, asyncio.ALL_COMPLETED)

asyncio.run(main())
