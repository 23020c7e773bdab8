# cancelled while it awaits gather(): what the children answer decides, the awaiter sees it in their last turn
import asyncio

async def child(name, how, log):
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        if how == 'late':
            await asyncio.sleep(0)
        log.append(f'{name} {how}')
        if how == 'keep':
            return name
        if how == 'fail':
            raise KeyError(name)
        raise

async def parent(hows, return_exceptions, log):
    try:
        return await asyncio.gather(*(child(n, how, log) for n, how in zip('abc', hows)), return_exceptions=return_exceptions)
    finally:
        log.append('parent')

async def main():
    for return_exceptions in (False, True):
        for hows in (('ends', 'ends'), ('keep', 'keep'), ('keep', 'ends', 'late'), ('late', 'keep'), ('fail', 'late'), ('late', 'fail')):
            log = []
            task = asyncio.create_task(parent(hows, return_exceptions, log))
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            task.cancel()
            try:
                got = await task
            except BaseException as e:
                got = repr(e)
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            print(return_exceptions, hows, got, task.cancelled(), log)

asyncio.run(main())
