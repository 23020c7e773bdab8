# how many turns of the loop each kind of await takes
import asyncio

turns = 0

def tick(loop):
    global turns
    turns += 1
    loop.call_soon(tick, loop)

async def plain():
    return 1

async def sleeping(n):
    for _ in range(n):
        await asyncio.sleep(0)

class Bare:
    def __await__(self):
        yield
        yield
        return 2

async def main():
    loop = asyncio.get_running_loop()
    loop.call_soon(tick, loop)

    async def count(name, awaitable):
        before = turns
        try:
            await awaitable
        except Exception as e:
            name += ' ' + type(e).__name__
        print(f'{name:32}{turns - before}')

    def future(*delays):
        fut = loop.create_future()
        loop.call_soon(fut.set_result, None)
        return fut

    async def fails():
        raise KeyError(1)

    done = loop.create_future()
    done.set_result(1)
    await count('coroutine', plain())
    await count('coroutine of coroutine', sleeping(0))
    await count('sleep(0)', asyncio.sleep(0))
    await count('sleep(-1)', asyncio.sleep(-1))
    await count('3 sleep(0)', sleeping(3))
    await count('bare yields', Bare())
    await count('done future', done)
    await count('future set by call_soon', future())
    await count('task', asyncio.create_task(plain()))
    await count('task of task', asyncio.create_task(count('  inner task', asyncio.create_task(plain()))))
    await count('task that fails', asyncio.create_task(fails()))
    await count('task of sleep(0)', asyncio.create_task(asyncio.sleep(0)))
    await count('task of bare yields', asyncio.ensure_future(Bare()))
    await count('gather of nothing', asyncio.gather())
    await count('gather of done', asyncio.gather(done))
    await count('gather of coroutine', asyncio.gather(plain()))
    await count('gather of two', asyncio.gather(plain(), sleeping(1)))
    await count('gather that fails', asyncio.gather(sleeping(2), fails()))
    await count('gather in gather', asyncio.gather(asyncio.gather(plain())))
    await count('wait of done', asyncio.wait([done]))
    await count('wait of task', asyncio.wait([asyncio.create_task(plain())]))
    await count('shield of done', asyncio.shield(done))
    await count('shield of coroutine', asyncio.shield(plain()))
    await count('wait_for of coroutine', asyncio.wait_for(plain(), 100))
    await count('wait_for without limit', asyncio.wait_for(plain(), None))
    await count('wait_for of done', asyncio.wait_for(done, 100))
    await count('wait_for, no time, done', asyncio.wait_for(done, 0))
    await count('wait_for, no time', asyncio.wait_for(plain(), 0))
    await count('as_completed', next(asyncio.as_completed([plain()])))

asyncio.run(main())
