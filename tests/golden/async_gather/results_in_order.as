# results come in the order of the arguments, whatever the order of ends
import asyncio

async def work(name, turns, log):
    log.append(name + '<')
    for _ in range(turns):
        await asyncio.sleep(0)
    log.append(name + '>')
    return name.upper()

async def main():
    for turns in ((3, 1, 2), (0, 0, 0), (0, 2, 0), (1,), ()):
        log = []
        got = await asyncio.gather(*(work(n, t, log) for n, t in zip('abc', turns)))
        print(turns, got, *log)
    log = []
    loop = asyncio.get_running_loop()
    fut = loop.create_future()
    loop.call_soon(fut.set_result, 'future')
    task = asyncio.create_task(work('task', 0, log))
    done = loop.create_future()
    done.set_result('done')

    class Awaitable:
        def __await__(self):
            log.append('awaited')
            yield
            return 'awaitable'

    print(await asyncio.gather(fut, work('coro', 1, log), task, Awaitable(), done, asyncio.gather(work('inner', 0, log))))
    print(*log)

asyncio.run(main())
