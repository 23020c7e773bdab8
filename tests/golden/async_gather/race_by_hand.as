# first one wins, the others are cancelled: by wait(), by as_completed(), by futures; the losers' clean-up comes before the result
import asyncio

async def runner(name, n, log, error=None):
    try:
        for _ in range(n):
            await asyncio.sleep(0)
        if error:
            raise error
        log.append(f'{name} wins')
        return name
    except asyncio.CancelledError:
        await asyncio.sleep(0)
        log.append(f'{name} loses')
        raise

async def by_wait(coros):
    tasks = [asyncio.create_task(c) for c in coros]
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    for task in pending:
        task.cancel()
    await asyncio.gather(*pending, return_exceptions=True)
    return [t.result() for t in tasks if t in done]

async def by_as_completed(coros):
    tasks = [asyncio.create_task(c) for c in coros]
    try:
        for coro in asyncio.as_completed(tasks):
            try:
                return [await coro]
            except ValueError:
                pass
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

async def by_future(coros):
    winner = asyncio.get_running_loop().create_future()
    tasks = [asyncio.create_task(c) for c in coros]

    def ended(task):
        if not winner.done() and not task.cancelled():
            if task.exception():
                winner.set_exception(task.exception())
            else:
                winner.set_result([task.result()])
        task.cancelled() or task.exception()

    for task in tasks:
        task.add_done_callback(ended)
    try:
        return await winner
    finally:
        for task in tasks:
            task.cancel()

async def main():
    for race in (by_wait, by_as_completed, by_future):
        for turns in ((3, 1, 2), (1, 1, 1), (2, 2, 5)):
            log = []
            got = await race([runner(n, t, log) for n, t in zip('abc', turns)])
            log.append('|')
            for _ in range(3):
                await asyncio.sleep(0)
            # which of the losers is first asked is not told by a set
            print(race.__name__, turns, got, *sorted(log) if race is by_wait else log)
        log = []
        got = await asyncio.gather(race([runner('bad', 1, log, ValueError('v')), runner('good', 3, log)]), return_exceptions=True)
        for _ in range(3):
            await asyncio.sleep(0)
        print(race.__name__, got, *log)

asyncio.run(main())
