# cancelled at each turn while it awaits a task: the task is cancelled first, and may answer in its own way
import asyncio

async def child(how, log):
    log.append('c0')
    try:
        await asyncio.sleep(0)
        log.append('c1')
        await asyncio.sleep(0)
        log.append('c2')
    except asyncio.CancelledError:
        log.append('c!')
        await asyncio.sleep(0)
        if how == 'raise':
            raise
        if how == 'other':
            raise KeyError('instead')
        return 'kept'
    return 'done'

async def parent(how, log):
    task = asyncio.create_task(child(how, log))
    try:
        got = await task
        log.append(f'p={got}')
        await asyncio.sleep(0)
    except BaseException as e:
        log.append('p:' + type(e).__name__)
        raise
    return 'parent'

async def main():
    for how in ('raise', 'other', 'keep'):
        for turns in range(1, 7):
            log = []
            task = asyncio.create_task(parent(how, log))
            for _ in range(turns):
                await asyncio.sleep(0)
            log.append('|')
            task.cancel()
            try:
                end = await task
            except BaseException as e:
                end = repr(e)
            print(how, turns, end, *log)

asyncio.run(main())
