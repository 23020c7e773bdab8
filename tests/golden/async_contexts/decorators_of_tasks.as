# asynccontextmanager as a decorator of coroutines that run side by side: each call has a room of its own.
import asyncio
import contextlib

@contextlib.asynccontextmanager
async def counted(log, limit):
    log.append(f'+{len(log)}')
    await limit.acquire()
    try:
        yield
    except KeyError as e:
        log.append(repr(e))
    finally:
        limit.release()
        log.append('-')

log, limit = [], asyncio.Semaphore(2)

@counted(log, limit)
async def work(n, fail=False):
    """Works."""
    log.append(f'in {n}')
    await asyncio.sleep(0)
    if fail:
        raise KeyError(n)
    return n

class Service:
    @counted(log, limit)
    async def method(self, n):
        return type(self).__name__, n

async def main():
    print(work.__name__, work.__doc__, asyncio.iscoroutinefunction(work))
    print(await asyncio.gather(*[work(n, n == 1) for n in range(4)]))
    print(log)
    log.clear()
    print(await Service().method(5), log)
    log.clear()
    task = asyncio.create_task(work(9))
    await asyncio.sleep(0)
    task.cancel()
    await asyncio.wait([task])
    print(task.cancelled(), log, limit.locked())

asyncio.run(main())
