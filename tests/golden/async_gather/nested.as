# gather() in gather(): order of starts, results, and an exception on its way out
import asyncio

async def work(name, turns, log, error=None):
    log.append(name)
    for _ in range(turns):
        await asyncio.sleep(0)
    if error:
        raise error
    log.append(name + '.')
    return name

def tree(log, error=None):
    return asyncio.gather(
        work('a', 1, log),
        asyncio.gather(work('b', 2, log), asyncio.gather(work('c', 1, log, error), work('d', 4, log))),
        work('e', 0, log),
    )

async def main():
    log = []
    print(await tree(log))
    print(*log)
    log = []
    try:
        await tree(log, KeyError('c'))
    except KeyError as e:
        print(repr(e))
        log.append('|')
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print(*log)
    log = []
    outer = tree(log)
    await asyncio.sleep(0)
    outer.cancel('all of them')
    try:
        await outer
    except asyncio.CancelledError as e:
        print(repr(e))
    print(*log)
    inner = asyncio.gather(work('x', 1, log, OSError('x')), work('y', 0, log), return_exceptions=True)
    print(await asyncio.gather(inner, work('z', 0, log)))

asyncio.run(main())
