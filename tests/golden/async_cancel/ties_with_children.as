# a child task ends in the same turn in which its parent is cancelled
import asyncio

async def child(how, turns):
    for _ in range(turns):
        await asyncio.sleep(0)
    if how == 'error':
        raise KeyError('child')
    return how

async def parent(task, log):
    try:
        log.append(await task)
    except BaseException as e:
        log.append(type(e).__name__)
        raise
    return 'parent'

async def main():
    for how in ('result', 'error'):
        for turns in range(1, 6):
            log = []
            inner = asyncio.create_task(child(how, 2))
            outer = asyncio.create_task(parent(inner, log))
            for _ in range(turns):
                await asyncio.sleep(0)
            state = inner.done(), outer.done()
            taken = outer.cancel()
            got = await asyncio.gather(outer, inner, return_exceptions=True)
            print(how, turns, state, taken, got, log)

asyncio.run(main())
